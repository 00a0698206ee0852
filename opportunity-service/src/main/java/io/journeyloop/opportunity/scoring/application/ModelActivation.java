package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes the model that a tenant scores by: the new one scores everything, old scores stay in the history. Of two that
 * are activated at the same time only one wins, for each was to replace the one that was active before.
 */
@ApplicationScoped
public class ModelActivation {

    private final TenantTransactions transactions;
    private final ScoringModelRepository models;
    private final ActiveModel active;
    private final Activation activation;
    private final Scores scores;

    ModelActivation(
            TenantTransactions transactions,
            ScoringModelRepository models,
            ActiveModel active,
            Activation activation,
            Scores scores) {
        this.transactions = transactions;
        this.models = models;
        this.active = active;
        this.activation = activation;
        this.scores = scores;
    }

    /** Activates a model; nothing happens where it is active already. */
    public Uni<StoredModel> activate(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        UUID tenant = caller.tenantId();
        return transactions.writeSql(
                tenant,
                connection -> models.active(connection, tenant)
                        .map(seen -> seen.map(ScoringModel::id).orElse(null))
                        .chain(seen -> TenantTurn.take(connection, tenant)
                                .chain(() -> active.of(connection, tenant))
                                .invoke(now -> requireStill(seen, now))
                                .chain(now -> replace(connection, caller, ref, ifMatch, now))));
    }

    private Uni<StoredModel> replace(
            SqlConnection connection, Caller caller, RecordRef ref, @Nullable String ifMatch, ScoringModel before) {
        UUID tenant = caller.tenantId();
        return find(connection, tenant, ref).chain(wanted -> {
            EntityTags.match(ifMatch, wanted.revision());
            wanted.requireNotArchived();
            return wanted.active()
                    ? Uni.createFrom().item(wanted)
                    : activation
                            .of(connection, tenant, wanted.model(), before.id(), caller.userId())
                            .chain(() -> scores.recompute(connection, tenant))
                            .chain(() -> find(connection, tenant, ref));
        });
    }

    private Uni<StoredModel> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return models.find(connection, tenantId, ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("scoring model", ref)));
    }

    private static void requireStill(@Nullable UUID seen, ScoringModel now) {
        if (seen != null && !seen.equals(now.id())) {
            throw ProblemException.conflict(
                    "activation_conflict", "Another scoring model was activated at the same time: there is one only.");
        }
    }
}
