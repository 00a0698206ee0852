package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.structure.JourneyMap;
import io.journeyloop.insight.structure.JourneyMap.Node;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How customers experience a journey from step to step: everybody, and each persona that an insight speaks of. */
public record ExperienceCurve(JourneyMap map, List<Point> everybody, List<OfPersona> personas) {

    /** The experience of one step. */
    public record Point(Node step, Experience experience) {}

    /** The same steps, as one persona experiences them. */
    public record OfPersona(UUID personaId, List<Point> points) {}

    /** @param steps the insights about each of them */
    static ExperienceCurve of(JourneyMap map, List<List<Insight>> steps) {
        List<UUID> personas = steps.stream()
                .flatMap(Collection::stream)
                .flatMap(insight -> insight.content().personaIds().stream())
                .distinct()
                .sorted()
                .toList();
        return new ExperienceCurve(
                map,
                points(map.steps(), steps, null),
                personas.stream()
                        .map(persona -> new OfPersona(persona, points(map.steps(), steps, persona)))
                        .toList());
    }

    private static List<Point> points(List<Node> steps, List<List<Insight>> known, @Nullable UUID personaId) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Point(steps.get(i), Experience.of(known.get(i), personaId)))
                .toList();
    }
}
