package io.journeyloop.journey.journeys.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does the work, answers for it, is asked and is told; each by user id. */
public record Raci(
        List<String> responsible, @Nullable String accountable, List<String> consulted, List<String> informed) {
    public static final Raci NONE = new Raci(List.of(), null, List.of(), List.of());

    public Raci {
        responsible = List.copyOf(responsible);
        consulted = List.copyOf(consulted);
        informed = List.copyOf(informed);
    }
}
