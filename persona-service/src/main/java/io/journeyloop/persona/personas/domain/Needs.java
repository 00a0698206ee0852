package io.journeyloop.persona.personas.domain;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the ids of needs stable, because touchpoints point to them. */
public final class Needs {

    /** How many needs a persona may have. */
    public static final int MOST = 50;

    private Needs() {}

    /**
     * A need as somebody writes it.
     *
     * @param id null where the writer leaves it to us
     */
    public record Wanted(@Nullable UUID id, String text) {}

    /** The needs with their ids: as given, else those that the same texts had before, else new ones. */
    public static List<Need> settle(List<Wanted> wanted, List<Need> before) {
        Set<UUID> taken = given(wanted);
        Map<String, UUID> known = new HashMap<>();
        before.forEach(need -> known.putIfAbsent(need.text(), need.id()));
        List<Need> needs = new ArrayList<>();
        for (Wanted need : wanted) {
            UUID id = need.id();
            UUID kept = known.get(need.text());
            if (id == null) {
                id = kept != null && taken.add(kept) ? kept : Ids.next();
            }
            needs.add(new Need(id, need.text()));
        }
        return needs;
    }

    /** The same needs for another persona: what points to the old ones must not point to both. */
    static List<Need> renewed(List<Need> needs) {
        return needs.stream().map(need -> new Need(Ids.next(), need.text())).toList();
    }

    /** Both lists, each need once; refused where they are too many. */
    static List<Need> union(List<Need> needs, List<Need> further) {
        List<Need> all = new ArrayList<>(needs);
        further.stream()
                .filter(need -> needs.stream().noneMatch(known -> known.id().equals(need.id())))
                .forEach(all::add);
        if (all.size() > MOST) {
            throw ProblemException.conflict(
                    "too_many_needs", "Together they have " + all.size() + " needs; " + MOST + " are the most.");
        }
        return all;
    }

    private static Set<UUID> given(List<Wanted> wanted) {
        Set<UUID> given = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            UUID id = wanted.get(i).id();
            if (id != null && !given.add(id)) {
                throw ProblemException.invalid("needs[" + i + "].id", "must be used once");
            }
        }
        return given;
    }
}
