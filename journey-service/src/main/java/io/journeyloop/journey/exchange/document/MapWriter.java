package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.exchange.document.StepDocument.SelectorDocument;
import io.journeyloop.journey.exchange.document.StepDocument.VariantDocument;
import io.journeyloop.journey.exchange.document.TouchpointDocument.BackstageDocument;
import io.journeyloop.journey.exchange.document.TouchpointDocument.MoneyDocument;
import io.journeyloop.journey.map.domain.Backstage;
import io.journeyloop.journey.map.domain.EventSelector;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.Transition;
import io.journeyloop.journey.map.domain.Variant;
import io.journeyloop.journey.map.domain.Visibility;
import java.util.List;
import java.util.TreeMap;

/** Writes maps as documents. */
final class MapWriter {
    private MapWriter() {}

    static List<PhaseDocument> phases(JourneyMap map, LinkKeys keys) {
        return map.phases().stream().map(phase -> phase(phase, keys)).toList();
    }

    static List<TransitionDocument> transitions(JourneyMap map) {
        return map.transitions().stream().map(way -> transition(way, map)).toList();
    }

    private static PhaseDocument phase(Phase phase, LinkKeys keys) {
        return new PhaseDocument(
                phase.key(),
                phase.name(),
                phase.details().customerGoal(),
                phase.steps().stream().map(step -> step(step, keys)).toList());
    }

    private static StepDocument step(Step step, LinkKeys keys) {
        var details = step.details();
        return new StepDocument(
                step.key(),
                details.name(),
                details.actor(),
                details.customerGoal(),
                details.doing(),
                details.thinking(),
                details.feeling(),
                details.expectation(),
                details.expectedDuration(),
                details.momentOfTruth() ? true : null,
                keys.journey(details.nestedJourneyId()),
                details.eventSelectors().stream().map(MapWriter::selector).toList(),
                details.variants().stream().map(MapWriter::variant).toList(),
                step.touchpoints().stream()
                        .map(touchpoint -> touchpoint(touchpoint, keys))
                        .toList());
    }

    private static SelectorDocument selector(EventSelector selector) {
        return new SelectorDocument(selector.eventType(), new TreeMap<>(selector.match()));
    }

    private static VariantDocument variant(Variant variant) {
        return new VariantDocument(
                variant.key(),
                variant.name(),
                variant.share(),
                variant.description(),
                variant.outcomeMetricId(),
                variant.outcomeMetric());
    }

    private static TouchpointDocument touchpoint(Touchpoint touchpoint, LinkKeys keys) {
        var details = touchpoint.details();
        var backstage = details.backstage();
        var cost = details.costToServe();
        return new TouchpointDocument(
                touchpoint.key(),
                details.name(),
                details.type(),
                keys.channel(details.channelId()),
                details.initiator(),
                details.customerGoal(),
                details.needIds(),
                backstage.equals(Backstage.NONE)
                        ? null
                        : new BackstageDocument(backstage.systems(), backstage.departments()),
                details.importanceToCustomer(),
                details.importanceToOrganisation(),
                cost == null ? null : new MoneyDocument(cost.currency(), cost.minorUnits()),
                details.visibility() == Visibility.FRONTSTAGE ? null : details.visibility());
    }

    private static TransitionDocument transition(Transition way, JourneyMap map) {
        var details = way.details();
        var to = details.toStepId();
        return new TransitionDocument(
                map.step(details.fromStepId()).key(),
                to == null ? null : map.step(to).key(),
                details.kind(),
                details.condition());
    }
}
