package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets insights rest on single records, or no longer, within a transaction of which that is a part. */
@ApplicationScoped
public class Citing {

    private final Citations citations;
    private final Outbox outbox;
    private final Clock clock;

    Citing(Citations citations, Outbox outbox, Clock clock) {
        this.citations = citations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Lets an insight rest on a record; false where it does already. */
    public Uni<Boolean> add(SqlConnection connection, UUID tenantId, UUID insightId, UUID feedbackId) {
        Evidence record = new Evidence(feedbackId, null);
        return required(connection, tenantId, insightId).chain(insight -> {
            List<Evidence> held = insight.content().evidence();
            return held.contains(record)
                    ? Uni.createFrom().item(false)
                    : store(connection, tenantId, insight, withinLimits(held, record));
        });
    }

    /** Lets an insight no longer rest on a record; false where it doesn't. Refused where it can't do without. */
    public Uni<Boolean> remove(SqlConnection connection, UUID tenantId, UUID insightId, UUID feedbackId) {
        Evidence record = new Evidence(feedbackId, null);
        return required(connection, tenantId, insightId).chain(insight -> {
            List<Evidence> held = insight.content().evidence();
            return held.contains(record)
                    ? store(
                            connection,
                            tenantId,
                            insight,
                            held.stream().filter(item -> !item.equals(record)).toList())
                    : Uni.createFrom().item(false);
        });
    }

    private Uni<Insight> required(SqlConnection connection, UUID tenantId, UUID id) {
        return citations
                .lock(connection, tenantId, id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("insight", id));
    }

    private Uni<Boolean> store(SqlConnection connection, UUID tenantId, Insight insight, List<Evidence> evidence) {
        Insight changed = insight.holding(insight.content().withEvidence(evidence), clock.instant());
        return citations
                .store(connection, tenantId, changed)
                .chain(stored -> outbox.append(connection, tenantId, List.of(InsightEvents.changed(stored))))
                .replaceWith(true);
    }

    private static List<Evidence> withinLimits(List<Evidence> held, Evidence further) {
        if (held.size() >= InsightLimits.EVIDENCE) {
            String message = "holds " + InsightLimits.EVIDENCE + " pieces already";
            throw ProblemException.refused(
                    "insight_refused",
                    "The insight can rest on no more evidence.",
                    List.of(new Violation("evidence", message)));
        }
        return Stream.concat(held.stream(), Stream.of(further)).toList();
    }
}
