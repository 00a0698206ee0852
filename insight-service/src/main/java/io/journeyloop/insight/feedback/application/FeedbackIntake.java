package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Delivery.Outcome;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Stores feedback, whatever road it came by: each record once, in one transaction with everything that it changes. A
 * record is never refused because its journey isn't known yet.
 */
@ApplicationScoped
public class FeedbackIntake {

    private final Router router;
    private final LinkResolver resolver;
    private final FeedbackRepository records;
    private final Corrections corrections;

    FeedbackIntake(Router router, LinkResolver resolver, FeedbackRepository records, Corrections corrections) {
        this.router = router;
        this.resolver = resolver;
        this.records = records;
        this.corrections = corrections;
    }

    /**
     * What would come of a record.
     *
     * @param row the record as it would be stored
     */
    public record Preview(StoredFeedback row, Outcome outcome) {}

    /** Stores a batch; answers what came of each record, in the batch's order. */
    public Uni<List<Delivery>> store(SqlConnection connection, Caller caller, IntakeTerms terms, List<Feedback> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        UUID tenantId = caller.tenantId();
        List<Feedback> sorted = distinct(batch, terms);
        return lock(connection, tenantId, terms)
                .chain(() -> rows(connection, caller, terms, sorted))
                .chain(candidates -> records.add(connection, candidates)
                        .chain(added -> settle(connection, tenantId, terms, sorted, candidates, added)))
                .map(outcomes -> deliveries(batch, outcomes));
    }

    /** What storing a batch would come to, in the batch's order; nothing is stored. */
    public Uni<List<Preview>> preview(
            SqlConnection connection, Caller caller, IntakeTerms terms, List<Feedback> batch) {
        UUID tenantId = caller.tenantId();
        return rows(connection, caller, terms, batch)
                .chain(rows -> records.stored(connection, tenantId, identities(rows))
                        .chain(stored -> corrections
                                .due(connection, tenantId, corrections.wanted(terms, batch, rows))
                                .map(due -> previews(rows, stored.keySet(), due))));
    }

    private Uni<List<StoredFeedback>> rows(
            SqlConnection connection, Caller caller, IntakeTerms terms, List<Feedback> batch) {
        return router.route(connection, caller.tenantId(), batch)
                .chain(routed -> resolver.resolve(connection, caller.tenantId(), routed)
                        .map(places -> NewRows.of(caller, terms.importId(), routed, places)));
    }

    /** Whoever may have to move what is counted already goes alone. */
    private static Uni<Void> lock(SqlConnection connection, UUID tenantId, IntakeTerms terms) {
        return terms.onDuplicate() == OnDuplicate.CORRECT
                ? StructureLock.exclusive(connection, tenantId)
                : Uni.createFrom().voidItem();
    }

    /** Each identity once, in order: the first of them, or the latest answer where it may correct the others. */
    private static List<Feedback> distinct(List<Feedback> batch, IntakeTerms terms) {
        TreeMap<FeedbackIdentity, Feedback> distinct = new TreeMap<>();
        for (Feedback feedback : batch) {
            distinct.merge(
                    feedback.identity(),
                    feedback,
                    (first, second) ->
                            terms.onDuplicate() == OnDuplicate.CORRECT && second.isLaterThan(first) ? second : first);
        }
        return List.copyOf(distinct.values());
    }

    private Uni<Map<FeedbackIdentity, Delivery>> settle(
            SqlConnection connection,
            UUID tenantId,
            IntakeTerms terms,
            List<Feedback> batch,
            List<StoredFeedback> candidates,
            Set<UUID> added) {
        Map<FeedbackIdentity, Delivery> outcomes = new HashMap<>();
        List<StoredFeedback> known = new ArrayList<>();
        for (StoredFeedback row : candidates) {
            if (added.contains(row.id())) {
                outcomes.put(row.identity(), new Delivery(row.id(), Outcome.STORED, row.resolution()));
            } else {
                known.add(row);
            }
        }
        return corrections
                .apply(connection, tenantId, corrections.wanted(terms, batch, known))
                .chain(corrected -> records.stored(connection, tenantId, identities(known))
                        .invoke(stored -> stored.forEach((identity, delivery) -> outcomes.put(
                                identity,
                                corrected.contains(identity)
                                        ? new Delivery(delivery.id(), Outcome.CORRECTED, delivery.resolution())
                                        : delivery))))
                .replaceWith(outcomes);
    }

    private static List<FeedbackIdentity> identities(List<StoredFeedback> rows) {
        return rows.stream().map(StoredFeedback::identity).toList();
    }

    private static List<Delivery> deliveries(List<Feedback> batch, Map<FeedbackIdentity, Delivery> outcomes) {
        Map<FeedbackIdentity, Delivery> left = new HashMap<>(outcomes);
        List<Delivery> deliveries = new ArrayList<>();
        for (Feedback feedback : batch) {
            // Of two records with one identity, the first is told what came of both.
            Delivery outcome = Objects.requireNonNull(left.get(feedback.identity()));
            left.put(feedback.identity(), outcome.repeated());
            deliveries.add(outcome);
        }
        return deliveries;
    }

    private static List<Preview> previews(
            List<StoredFeedback> rows, Set<FeedbackIdentity> stored, Set<FeedbackIdentity> due) {
        Map<FeedbackIdentity, Outcome> outcomes = new HashMap<>();
        stored.forEach(identity -> outcomes.put(identity, Outcome.DUPLICATE));
        due.forEach(identity -> outcomes.put(identity, Outcome.CORRECTED));
        List<Preview> previews = new ArrayList<>();
        for (StoredFeedback row : rows) {
            previews.add(new Preview(row, outcomes.getOrDefault(row.identity(), Outcome.STORED)));
            outcomes.put(row.identity(), Outcome.DUPLICATE);
        }
        return previews;
    }
}
