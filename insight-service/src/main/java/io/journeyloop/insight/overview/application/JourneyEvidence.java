package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.evidence.EvidenceTotals;
import io.journeyloop.insight.structure.JourneyMap;
import io.journeyloop.insight.structure.JourneyMap.Node;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How much a journey and each of its steps has been heard of. */
public record JourneyEvidence(JourneyMap map, EvidenceTotals journey, List<OfStep> steps) {

    /** How much one step has been heard of. */
    public record OfStep(Node step, EvidenceTotals totals) {}

    static JourneyEvidence of(JourneyMap map, Map<UUID, EvidenceTotals> known) {
        return new JourneyEvidence(
                map,
                known.getOrDefault(map.id(), EvidenceTotals.NONE),
                map.steps().stream()
                        .map(step -> new OfStep(step, known.getOrDefault(step.id(), EvidenceTotals.NONE)))
                        .toList());
    }
}
