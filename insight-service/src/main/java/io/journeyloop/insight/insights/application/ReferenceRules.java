package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightLink;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which references an insight may have: to what is known, and newly only to what is not archived. */
final class ReferenceRules {

    private final InsightReferences.Known known;
    private final List<InsightLink> linksBefore;
    private final List<UUID> personasBefore;
    private final List<Violation> violations = new ArrayList<>();

    ReferenceRules(InsightReferences.Known known, @Nullable InsightContent before) {
        this.known = known;
        this.linksBefore = before == null ? List.of() : before.links();
        this.personasBefore = before == null ? List.of() : before.personaIds();
    }

    /** The draft's links, followed; 422 names everything that leads nowhere. */
    List<InsightLink> follow(InsightDraft draft) {
        List<InsightLink> links = new ArrayList<>();
        for (int i = 0; i < draft.links().size(); i++) {
            links.add(follow("links[" + i + "]", draft.links().get(i)));
        }
        checkPersonas(draft.content().personaIds());
        checkEvidence(draft.content().evidence());
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "unknown_reference", "What an insight refers to must exist and be in use.", violations);
        }
        return links.stream().distinct().toList();
    }

    private InsightLink follow(String field, JourneyLinks wanted) {
        Place place = known.place(wanted);
        InsightLink link = new InsightLink(
                place.journeyId() == null ? new UUID(0, 0) : place.journeyId(), place.stepId(), place.touchpointId());
        if (place.unknown() != null) {
            violations.add(new Violation(field + "." + wanted.nameOf(place.unknown()), "is not known"));
        } else if (place.resolution() == Resolution.BROKEN && !linksBefore.contains(link)) {
            violations.add(new Violation(field, "leads to something archived or removed"));
        }
        return link;
    }

    private void checkPersonas(List<UUID> personaIds) {
        for (int i = 0; i < personaIds.size(); i++) {
            KnownPersona persona = known.personas().get(personaIds.get(i));
            if (persona == null) {
                violations.add(new Violation("personaIds[" + i + "]", "is not known"));
            } else if (persona.archived() && !personasBefore.contains(persona.id())) {
                violations.add(new Violation("personaIds[" + i + "]", "is archived and takes no new links"));
            }
        }
    }

    private void checkEvidence(List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            UUID feedbackId = evidence.get(i).feedbackId();
            if (feedbackId != null && !known.feedback().contains(feedbackId)) {
                violations.add(new Violation("evidence[" + i + "].feedbackId", "is not known"));
            }
        }
    }
}
