package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.overview.application.ExperienceCurve;
import io.journeyloop.insight.overview.application.ExperienceCurve.Point;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The experience curve of a journey. */
@Schema(description = "The experience curve of a journey")
record ExperienceCurveResponse(
        UUID journeyId,
        String journeyKey,

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

    static ExperienceCurveResponse of(ExperienceCurve curve) {
        return new ExperienceCurveResponse(
                curve.map().id(),
                curve.map().key(),
                points(curve.everybody()),
                curve.personas().stream()
                        .map(persona -> new PersonaCurveResponse(persona.personaId(), points(persona.points())))
                        .toList());
    }

    private static List<PointResponse> points(List<Point> points) {
        return points.stream().map(PointResponse::of).toList();
    }
}
