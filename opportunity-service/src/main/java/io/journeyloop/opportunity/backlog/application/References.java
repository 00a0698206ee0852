package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.replica.Known;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What an opportunity newly refers to. What it referred to before may have been archived or removed since, and stays.
 */
record References(Content content, Set<Link> oldLinks, Set<UUID> oldIds) {

    static References of(Content content) {
        return new References(content, Set.of(), Set.of());
    }

    static References between(Content before, Content after) {
        Set<UUID> oldIds = new HashSet<>(before.insightIds());
        oldIds.addAll(before.personaIds());
        oldIds.addAll(before.goalIds());
        return new References(after, Set.copyOf(before.links()), oldIds);
    }

    /** All ids to be looked up. */
    Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>(content.insightIds());
        ids.addAll(content.personaIds());
        ids.addAll(content.goalIds());
        content.links().forEach(link -> {
            ids.add(link.journeyId());
            if (link.stepId() != null) {
                ids.add(link.stepId());
            }
        });
        ids.removeAll(oldIds);
        return ids;
    }

    /** 422 naming every field that refers to something unknown or archived. */
    void requireKnown(Known known) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < content.links().size(); i++) {
            Link link = content.links().get(i);
            if (!oldLinks.contains(link)) {
                checkLink("links[" + i + "]", link, known, violations);
            }
        }
        checkIds("insightIds", "insight", content.insightIds(), known.insights(), violations);
        checkIds("personaIds", "persona", content.personaIds(), known.personas(), violations);
        checkIds("goalIds", "goal", content.goalIds(), known.goals(), violations);
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "unknown_reference", "The opportunity refers to something that can't be linked.", violations);
        }
    }

    private static void checkLink(String field, Link link, Known known, List<Violation> violations) {
        Boolean archived = known.journeys().get(link.journeyId());
        UUID step = link.stepId();
        if (archived == null) {
            violations.add(new Violation(field + ".journeyId", "no such journey is known"));
        } else if (archived) {
            violations.add(new Violation(field + ".journeyId", "the journey is archived"));
        } else if (step != null && !known.isStepOf(step, link.journeyId())) {
            violations.add(new Violation(field + ".stepId", "the journey has no such step"));
        }
    }

    private void checkIds(
            String field, String what, List<UUID> ids, Map<UUID, Boolean> known, List<Violation> violations) {
        for (int i = 0; i < ids.size(); i++) {
            UUID id = Objects.requireNonNull(ids.get(i));
            if (!oldIds.contains(id)) {
                Boolean archived = known.get(id);
                if (archived == null) {
                    violations.add(new Violation(field + "[" + i + "]", "no such " + what + " is known"));
                } else if (archived) {
                    violations.add(new Violation(field + "[" + i + "]", "the " + what + " is archived"));
                }
            }
        }
    }
}
