package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The scoring model that a tenant scores by. */
@ApplicationScoped
public class ActiveModel {

    private static final String SYSTEM = "system";

    private final ScoringModelRepository models;
    private final Activation activation;
    private final Clock clock;

    ActiveModel(ScoringModelRepository models, Activation activation, Clock clock) {
        this.models = models;
        this.activation = activation;
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
        var added = new ScoringModelRepository.NewModel(model, "value-effort-1", null, SYSTEM, clock.instant());
        return models.add(connection, tenantId, added)
                .chain(() -> activation.of(connection, tenantId, model, null, SYSTEM))
                .replaceWith(model);
    }
}
