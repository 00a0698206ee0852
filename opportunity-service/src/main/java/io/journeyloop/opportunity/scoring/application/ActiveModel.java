package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The scoring model that a tenant scores by. */
@ApplicationScoped
public class ActiveModel {

    private static final String ACTIVATED = "journeyloop.scoring-model.activated.v1";

    private final ScoringModelRepository models;
    private final Outbox outbox;
    private final Clock clock;

    ActiveModel(ScoringModelRepository models, Outbox outbox, Clock clock) {
        this.models = models;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The active model; a tenant that has none yet gets the standard one. To be called in the tenant's turn. */
    public Uni<ScoringModel> of(SqlConnection connection, UUID tenantId) {
        return models.active(connection, tenantId)
                .chain(active ->
                        active.map(model -> Uni.createFrom().item(model)).orElseGet(() -> seed(connection, tenantId)));
    }

    private Uni<ScoringModel> seed(SqlConnection connection, UUID tenantId) {
        ScoringModel model = ScoringModel.standard(Ids.next());
        var activated = new NewEvent(
                ACTIVATED, model.id(), model.number(), new Activated(model.id(), model.number(), model.method()));
        return models.addActive(connection, tenantId, "value-effort-1", model, clock.instant())
                .chain(() -> outbox.append(connection, tenantId, List.of(activated)))
                .replaceWith(model);
    }

    private record Activated(UUID scoringModelId, int number, ScoringMethod method) {}
}
