package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.insight.structure.JourneyLinks;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Replaces stored records by later answers of the same customers, and keeps what they were before. */
@ApplicationScoped
class Corrections {

    private final FeedbackRepository records;
    private final FeedbackVersions versions;
    private final Tally tally;

    Corrections(FeedbackRepository records, FeedbackVersions versions, Tally tally) {
        this.records = records;
        this.versions = versions;
        this.tally = tally;
    }

    /**
     * What may correct something.
     *
     * @param placed those that name a place themselves; a rule's place is only for a record that has none
     */
    record Wanted(List<StoredFeedback> rows, Set<FeedbackIdentity> placed) {}

    /** The rows that may correct something: only an answer that tells when it was given can be a later one. */
    Wanted wanted(IntakeTerms terms, List<Feedback> batch, List<StoredFeedback> rows) {
        if (terms.onDuplicate() == OnDuplicate.KEEP) {
            return new Wanted(List.of(), Set.of());
        }
        Set<FeedbackIdentity> dated = batch.stream()
                .filter(feedback -> feedback.collectedAt() != null)
                .map(Feedback::identity)
                .collect(Collectors.toSet());
        Set<FeedbackIdentity> placed = batch.stream()
                .filter(feedback -> !feedback.links().equals(JourneyLinks.NONE))
                .map(Feedback::identity)
                .collect(Collectors.toSet());
        return new Wanted(
                rows.stream().filter(row -> dated.contains(row.identity())).toList(), placed);
    }

    /** Which of these rows would correct what is stored. */
    Uni<Set<FeedbackIdentity>> due(SqlConnection connection, UUID tenantId, Wanted wanted) {
        return records.earlier(connection, tenantId, wanted.rows()).map(Corrections::identities);
    }

    /**
     * Replaces those records that were answered earlier than these rows; answers which. The caller holds the structure's
     * exclusive lock.
     */
    Uni<Set<FeedbackIdentity>> apply(SqlConnection connection, UUID tenantId, Wanted wanted) {
        return records.earlier(connection, tenantId, wanted.rows())
                .call(earlier -> earlier.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : replace(connection, tenantId, earlier, wanted))
                .map(Corrections::identities);
    }

    private Uni<Void> replace(SqlConnection connection, UUID tenantId, List<StoredFeedback> earlier, Wanted wanted) {
        Map<FeedbackIdentity, StoredFeedback> later =
                wanted.rows().stream().collect(Collectors.toMap(StoredFeedback::identity, Function.identity()));
        List<StoredFeedback> corrected = earlier.stream()
                .map(row -> row.correctedBy(
                        Objects.requireNonNull(later.get(row.identity())),
                        wanted.placed().contains(row.identity())))
                .toList();
        return tally.settle(connection, tenantId)
                .chain(() -> versions.keep(connection, tenantId, earlier))
                .chain(() -> records.replace(connection, tenantId, corrected))
                .chain(() -> tally.correct(connection, tenantId, earlier));
    }

    private static Set<FeedbackIdentity> identities(List<StoredFeedback> rows) {
        return rows.stream().map(StoredFeedback::identity).collect(Collectors.toSet());
    }
}
