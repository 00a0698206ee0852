package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.overview.application.ExperienceCurve;
import io.journeyloop.insight.overview.application.ExperienceCurve.Point;
import io.journeyloop.insight.overview.application.Voices;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The experience curve of a journey. */
@Schema(description = "The experience curve of a journey")
record ExperienceCurveResponse(
        UUID journeyId,
        String journeyKey,

        @Schema(description = "Whose records insights had to rest on; null: anybody's") @Nullable
        UUID segmentId,

        @Schema(description = "The channel that they had to come by; null: any") @Nullable
        String channel,

        @Schema(description = "Their first day; null: since ever") @Nullable
        LocalDate from,

        @Schema(description = "The day after their last one; null: until now") @Nullable
        LocalDate to,

        @Schema(description = "One point per step, in the order of the map")
        List<PointResponse> points,

        @Schema(description = "The same for each persona that an insight about the journey speaks of")
        List<PersonaCurveResponse> personas) {

    record PointResponse(UUID stepId, String stepKey, String stepName, ExperienceResponse experience) {

        static PointResponse of(Point point) {
            return new PointResponse(
                    point.step().id(),
                    point.step().key(),
                    point.step().name(),
                    ExperienceResponse.of(point.experience()));
        }
    }

    record PersonaCurveResponse(UUID personaId, List<PointResponse> points) {}

    static ExperienceCurveResponse of(ExperienceCurve curve, Voices voices) {
        return new ExperienceCurveResponse(
                curve.map().id(),
                curve.map().key(),
                voices.segmentId(),
                voices.channel(),
                voices.window().from(),
                voices.window().to(),
                points(curve.everybody()),
                curve.personas().stream()
                        .map(persona -> new PersonaCurveResponse(persona.personaId(), points(persona.points())))
                        .toList());
    }

    private static List<PointResponse> points(List<Point> points) {
        return points.stream().map(PointResponse::of).toList();
    }
}
