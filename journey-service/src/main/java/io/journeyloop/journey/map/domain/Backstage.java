package io.journeyloop.journey.map.domain;

import java.util.List;

/** What works behind the line of visibility at a touchpoint. */
public record Backstage(List<String> systems, List<String> departments) {
    public static final Backstage NONE = new Backstage(List.of(), List.of());

    public Backstage {
        systems = List.copyOf(systems);
        departments = List.copyOf(departments);
    }
}
