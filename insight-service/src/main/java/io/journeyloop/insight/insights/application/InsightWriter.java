package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.evidence.InsightEvidence;
import io.journeyloop.insight.insights.domain.Act;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Stores insights with all that follows from them: the act, the announcement, the figures of their places. */
@ApplicationScoped
class InsightWriter {

    private final InsightRepository insights;
    private final InsightActs acts;
    private final InsightEvidence evidence;
    private final Outbox outbox;

    InsightWriter(InsightRepository insights, InsightActs acts, InsightEvidence evidence, Outbox outbox) {
        this.insights = insights;
        this.acts = acts;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    Uni<Insight> required(Mutiny.Session session, UUID tenantId, UUID id) {
        return insights.find(session, tenantId, id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("insight", id));
    }

    Uni<Insight> add(Mutiny.Session session, UUID tenantId, Insight insight, @Nullable Act act) {
        return insights.add(session, tenantId, insight)
                .call(added -> record(session, tenantId, added, act))
                .call(added -> outbox.append(session, tenantId, InsightEvents.created(added)))
                .call(added -> evidence.recount(session, tenantId, InsightScopes.of(added)));
    }

    Uni<Insight> change(Mutiny.Session session, UUID tenantId, Insight before, Insight changed, @Nullable Act act) {
        return insights.update(session, tenantId, changed)
                .call(after -> record(session, tenantId, after, act))
                .call(after -> outbox.append(session, tenantId, fact(before, after)))
                .call(after -> evidence.recount(session, tenantId, InsightScopes.affected(before, after)));
    }

    private static NewEvent fact(Insight before, Insight after) {
        return before.archivedAt() == null && after.archivedAt() != null
                ? InsightEvents.archived(after)
                : InsightEvents.changed(after);
    }

    private Uni<Void> record(Mutiny.Session session, UUID tenantId, Insight insight, @Nullable Act act) {
        return act == null ? Uni.createFrom().voidItem() : acts.add(session, tenantId, insight.id(), act);
    }
}
