package io.journeyloop.journey.map.domain;

import io.journeyloop.journey.map.domain.MapDraft.PhaseDraft;
import io.journeyloop.journey.map.domain.MapDraft.StepDraft;
import io.journeyloop.journey.map.domain.MapDraft.TouchpointDraft;
import io.journeyloop.journey.map.domain.MapDraft.TransitionDraft;
import io.journeyloop.journey.map.domain.TransitionCommand.AddTransition;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a whole map in the place of the present one, and keeps the identity of the parts that stay.
 *
 * @param ids identifiers for the parts that are new
 */
public record ReplaceMap(MapDraft draft, Supplier<UUID> ids) implements MapCommand {

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        var identities = Identities.of(map, draft, ids);
        var phases = new ArrayList<Phase>();
        for (int p = 0; p < draft.phases().size(); p++) {
            phases.add(phase(draft.phases().get(p), "phases[" + p + "]", identities));
        }
        var replaced = MapLimits.check(new JourneyMap(phases, List.of()));
        return MapLimits.check(withTransitions(map, replaced));
    }

    @Override
    public String summary() {
        return "Map replaced";
    }

    private static Phase phase(PhaseDraft wanted, String path, Identities identities) {
        var identity = identities.at(path);
        var steps = new ArrayList<Step>();
        for (int s = 0; s < wanted.steps().size(); s++) {
            steps.add(step(wanted.steps().get(s), path + ".steps[" + s + "]", identities));
        }
        return new Phase(identity.id(), identity.key(), wanted.details(), steps);
    }

    private static Step step(StepDraft wanted, String path, Identities identities) {
        var identity = identities.at(path);
        var touchpoints = new ArrayList<Touchpoint>();
        for (int t = 0; t < wanted.touchpoints().size(); t++) {
            TouchpointDraft touchpoint = wanted.touchpoints().get(t);
            var own = identities.at(path + ".touchpoints[" + t + "]");
            touchpoints.add(new Touchpoint(own.id(), own.key(), touchpoint.details()));
        }
        return new Step(identity.id(), identity.key(), wanted.details(), touchpoints);
    }

    private JourneyMap withTransitions(JourneyMap before, JourneyMap replaced) {
        var steps = new HashMap<String, UUID>();
        replaced.steps().forEach(step -> {
            steps.put(step.id().toString(), step.id());
            steps.put(step.key(), step.id());
        });
        var known = new HashMap<TransitionDetails, UUID>();
        before.transitions().forEach(transition -> known.put(transition.details(), transition.id()));
        var map = replaced;
        for (int i = 0; i < draft.transitions().size(); i++) {
            var wanted = draft.transitions().get(i);
            var way = details(wanted, "transitions[" + i + "]", steps);
            map = new AddTransition(identity(before, wanted, known.get(way), "transitions[" + i + "]"), way)
                    .applyTo(map);
        }
        return map;
    }

    private UUID identity(JourneyMap before, TransitionDraft wanted, @Nullable UUID known, String path) {
        if (wanted.id() == null) {
            return known == null ? ids.get() : known;
        }
        var present = before.transitions().stream()
                .anyMatch(transition -> transition.id().equals(wanted.id()));
        if (!present) {
            throw unknown(path + ".id", "transition");
        }
        return wanted.id();
    }

    private static TransitionDetails details(TransitionDraft wanted, String path, Map<String, UUID> steps) {
        var from = steps.get(wanted.from());
        var to = wanted.to() == null ? null : steps.get(wanted.to());
        if (from == null) {
            throw unknown(path + ".from", "step");
        }
        if (to == null && wanted.to() != null) {
            throw unknown(path + ".to", "step");
        }
        return new TransitionDetails(from, to, wanted.kind(), wanted.condition());
    }

    private static ProblemException unknown(String field, String what) {
        return ProblemException.refused(
                "unusable_link",
                "Not everything named can be linked.",
                List.of(new Violation(field, "the map has no such " + what)));
    }
}
