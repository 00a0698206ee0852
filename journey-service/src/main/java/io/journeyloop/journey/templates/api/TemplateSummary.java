package io.journeyloop.journey.templates.api;

import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.PhaseDocument;
import io.journeyloop.journey.exchange.document.StepDocument;
import io.journeyloop.journey.templates.application.Template;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template in a list. */
@Schema(description = "A template without its map")
record TemplateSummary(
        UUID id,
        String key,
        String name,
        @Nullable String description,

        @Schema(description = "Whether it comes with the product")
        boolean builtIn,

        int phases,
        long steps,
        long touchpoints) {

    static TemplateSummary of(Template template) {
        return new TemplateSummary(
                template.id(),
                template.key(),
                template.name(),
                template.description(),
                template.origin() == null,
                orEmpty(template.journey().phases()).size(),
                steps(template.journey()).count(),
                steps(template.journey())
                        .mapToLong(step -> orEmpty(step.touchpoints()).size())
                        .sum());
    }

    private static Stream<StepDocument> steps(JourneyDocument journey) {
        return orEmpty(journey.phases()).stream().map(PhaseDocument::steps).flatMap(steps -> orEmpty(steps).stream());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
