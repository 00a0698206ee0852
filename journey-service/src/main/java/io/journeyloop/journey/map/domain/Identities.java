package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides which parts of a wanted map are those of the present one, and names the others. */
final class Identities {
    private final Map<UUID, MapNode> presentById = new HashMap<>();
    private final Map<String, MapNode> presentByKey = new HashMap<>();
    private final Map<String, Identity> decided = new HashMap<>();
    private final Set<UUID> takenIds = new HashSet<>();
    private final Set<String> takenKeys = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Supplier<UUID> ids;

    /** What makes a part itself. */
    record Identity(UUID id, String key) {}

    /** A part as the draft tells it: where, which, and how it is called. */
    private record Wanted(
            String path,
            NodeKind kind,
            @Nullable UUID id,
            @Nullable String key,
            String name) {}

    private Identities(JourneyMap present, Supplier<UUID> ids) {
        this.ids = ids;
        present.nodes().forEach(node -> {
            presentById.put(node.id(), node);
            presentByKey.put(node.key(), node);
        });
    }

    /** @throws ProblemException 400 naming every part that names no part of the map, or one that is named twice */
    static Identities of(JourneyMap present, MapDraft draft, Supplier<UUID> ids) {
        var identities = new Identities(present, ids);
        var wanted = flat(draft);
        wanted.stream().filter(part -> part.id() != null).forEach(identities::byId);
        wanted.stream().filter(part -> part.id() == null && part.key() != null).forEach(identities::byKey);
        wanted.stream().filter(part -> part.id() == null && part.key() == null).forEach(identities::anew);
        if (!identities.violations.isEmpty()) {
            throw ProblemException.invalid(identities.violations);
        }
        return identities;
    }

    Identity at(String path) {
        return Objects.requireNonNull(decided.get(path));
    }

    private void byId(Wanted part) {
        var present = presentById.get(part.id());
        if (present == null || present.kind() != part.kind()) {
            refuse(part, "id", "the map has no such " + part.kind().word());
        } else if (part.key() != null && !part.key().equals(present.key())) {
            refuse(part, "key", "can't change");
        } else {
            decide(part, "id", present.id(), present.key());
        }
    }

    private void byKey(Wanted part) {
        var key = Objects.requireNonNull(part.key());
        var present = presentByKey.get(key);
        boolean known = present != null && present.kind() == part.kind() && !takenIds.contains(present.id());
        decide(part, "key", known ? Objects.requireNonNull(present).id() : ids.get(), key);
    }

    private void anew(Wanted part) {
        decide(part, "key", ids.get(), freeKey(Slugs.of(part.name())));
    }

    /** Counts on from the last number given, so that thousands of parts of the same name cost no more than others. */
    private String freeKey(String slug) {
        var key = slug;
        while (takenKeys.contains(key)) {
            key = slug + "-" + (numbers.merge(slug, 1, Integer::sum) + 1);
        }
        return key;
    }

    private void decide(Wanted part, String field, UUID id, String key) {
        if (!takenIds.add(id) || !takenKeys.add(key)) {
            refuse(part, field, "is taken by another part of the map");
        }
        decided.put(part.path(), new Identity(id, key));
    }

    private void refuse(Wanted part, String field, String message) {
        violations.add(new Violation(part.path() + "." + field, message));
    }

    private static List<Wanted> flat(MapDraft draft) {
        var wanted = new ArrayList<Wanted>();
        for (int p = 0; p < draft.phases().size(); p++) {
            var phase = draft.phases().get(p);
            var path = "phases[" + p + "]";
            wanted.add(new Wanted(
                    path,
                    NodeKind.PHASE,
                    phase.id(),
                    phase.key(),
                    phase.details().name()));
            addSteps(wanted, phase, path);
        }
        return wanted;
    }

    private static void addSteps(List<Wanted> wanted, MapDraft.PhaseDraft phase, String path) {
        for (int s = 0; s < phase.steps().size(); s++) {
            var step = phase.steps().get(s);
            var own = path + ".steps[" + s + "]";
            wanted.add(new Wanted(
                    own, NodeKind.STEP, step.id(), step.key(), step.details().name()));
            for (int t = 0; t < step.touchpoints().size(); t++) {
                var touchpoint = step.touchpoints().get(t);
                wanted.add(new Wanted(
                        own + ".touchpoints[" + t + "]",
                        NodeKind.TOUCHPOINT,
                        touchpoint.id(),
                        touchpoint.key(),
                        touchpoint.details().name()));
            }
        }
    }
}
