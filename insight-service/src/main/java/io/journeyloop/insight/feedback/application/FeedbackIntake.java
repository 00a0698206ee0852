package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
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
import org.jspecify.annotations.Nullable;

/**
 * Stores feedback, whatever road it came by: each record once, in one transaction with everything that it changes. A
 * record is never refused because its journey isn't known yet.
 */
@ApplicationScoped
public class FeedbackIntake {

    private final LinkResolver resolver;
    private final FeedbackRepository records;
    private final Tally tally;
    private final PersonaEvidence personas;

    FeedbackIntake(LinkResolver resolver, FeedbackRepository records, Tally tally, PersonaEvidence personas) {
        this.resolver = resolver;
        this.records = records;
        this.tally = tally;
        this.personas = personas;
    }

    /** Stores a batch; answers what came of each record, in the batch's order. */
    public Uni<List<Delivery>> store(
            SqlConnection connection, Caller caller, @Nullable UUID importId, List<Feedback> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        UUID tenantId = caller.tenantId();
        TreeMap<FeedbackIdentity, Feedback> distinct = new TreeMap<>();
        batch.forEach(feedback -> distinct.putIfAbsent(feedback.identity(), feedback));
        List<Feedback> sorted = List.copyOf(distinct.values());
        return resolver.resolve(connection, tenantId, sorted).chain(places -> {
            List<StoredFeedback> candidates = NewRows.of(caller, importId, sorted, places);
            return records.add(connection, candidates)
                    .call(added -> tally.add(connection, tenantId, added))
                    .call(added -> personas.add(connection, tenantId, added))
                    .chain(added -> records.stored(connection, tenantId, duplicates(candidates, added))
                            .map(stored -> deliveries(batch, candidates, added, stored)));
        });
    }

    private static List<FeedbackIdentity> duplicates(List<StoredFeedback> candidates, Set<UUID> added) {
        return candidates.stream()
                .filter(row -> !added.contains(row.id()))
                .map(FeedbackIntake::identity)
                .toList();
    }

    private static List<Delivery> deliveries(
            List<Feedback> batch,
            List<StoredFeedback> candidates,
            Set<UUID> added,
            Map<FeedbackIdentity, Delivery> stored) {
        Map<FeedbackIdentity, Delivery> outcomes = new HashMap<>(stored);
        candidates.stream()
                .filter(row -> added.contains(row.id()))
                .forEach(row -> outcomes.put(identity(row), new Delivery(row.id(), false, row.resolution())));
        List<Delivery> deliveries = new ArrayList<>();
        for (Feedback feedback : batch) {
            // The first of two records with one identity is the one that was stored.
            Delivery outcome = Objects.requireNonNull(outcomes.get(feedback.identity()));
            outcomes.put(feedback.identity(), outcome.repeated());
            deliveries.add(outcome);
        }
        return deliveries;
    }

    private static FeedbackIdentity identity(StoredFeedback row) {
        return new FeedbackIdentity(row.sourceName(), row.externalId());
    }
}
