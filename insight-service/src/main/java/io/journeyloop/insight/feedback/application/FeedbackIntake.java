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
import java.util.HashSet;
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
    private final ForgottenRecords forgotten;

    FeedbackIntake(
            Router router,
            LinkResolver resolver,
            FeedbackRepository records,
            Corrections corrections,
            ForgottenRecords forgotten) {
        this.forgotten = forgotten;
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
                .chain(() -> forgotten.among(connection, tenantId, sorted))
                .chain(gone -> store(connection, caller, terms, sorted, gone))
                .map(outcomes -> deliveries(batch, outcomes));
    }

    /** @param gone what is known of those that were forgotten, and stay so */
    private Uni<Map<FeedbackIdentity, Delivery>> store(
            SqlConnection connection,
            Caller caller,
            IntakeTerms terms,
            List<Feedback> sorted,
            Map<FeedbackIdentity, Delivery> gone) {
        List<Feedback> others = sorted.stream()
                .filter(feedback -> !gone.containsKey(feedback.identity()))
                .toList();
        return others.isEmpty()
                ? Uni.createFrom().item(gone)
                : rows(connection, caller, terms, others)
                        .chain(candidates -> records.add(connection, candidates)
                                .chain(added ->
                                        settle(connection, caller.tenantId(), terms, others, candidates, added)))
                        .invoke(outcomes -> outcomes.putAll(gone));
    }

    /** What storing a batch would come to, in the batch's order; nothing is stored. */
    public Uni<List<Preview>> preview(
            SqlConnection connection, Caller caller, IntakeTerms terms, List<Feedback> batch) {
        UUID tenantId = caller.tenantId();
        return rows(connection, caller, terms, batch)
                .chain(rows -> stored(connection, tenantId, batch)
                        .chain(stored -> corrections
                                .due(connection, tenantId, corrections.wanted(terms, batch, rows))
                                .map(due -> previews(rows, stored, due))));
    }

    /** Which of a batch there are, those that were forgotten among them. */
    private Uni<Set<FeedbackIdentity>> stored(SqlConnection connection, UUID tenantId, List<Feedback> batch) {
        List<FeedbackIdentity> wanted = batch.stream().map(Feedback::identity).toList();
        return records.stored(connection, tenantId, wanted)
                .chain(known -> forgotten.among(connection, tenantId, batch).map(gone -> {
                    Set<FeedbackIdentity> stored = new HashSet<>(known.keySet());
                    stored.addAll(gone.keySet());
                    return stored;
                }));
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
