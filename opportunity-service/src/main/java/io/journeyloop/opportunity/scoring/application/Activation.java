package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a model the one that scores, keeps who did it, and announces it. Scores are not its business. */
@ApplicationScoped
class Activation {

    private static final String ACTIVATED = "journeyloop.scoring-model.activated.v1";

    private final ScoringModelRepository models;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Activation(ScoringModelRepository models, AuditTrail audit, Outbox outbox, Clock clock) {
        this.models = models;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Activated(UUID scoringModelId, int number, ScoringMethod method) {}

    /** To be called in the tenant's turn. */
    Uni<Void> of(SqlConnection connection, UUID tenantId, ScoringModel model, @Nullable UUID before, String userId) {
        Instant now = clock.instant();
        var data = new Activated(model.id(), model.number(), model.method());
        var entry = AuditEntry.ofModel(
                now,
                userId,
                AuditAction.MODEL_ACTIVATED,
                model.id(),
                List.of(new Change("activeModelId", before, model.id())));
        return models.activate(connection, tenantId, model.id(), now)
                .call(() -> audit.add(connection, tenantId, List.of(entry)))
                .chain(revision -> outbox.append(
                        connection, tenantId, List.of(new NewEvent(ACTIVATED, model.id(), revision, data))));
    }
}
