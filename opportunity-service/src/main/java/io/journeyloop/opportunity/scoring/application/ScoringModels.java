package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads scoring models; a tenant always has one. */
@ApplicationScoped
public class ScoringModels {

    private final TenantTransactions transactions;
    private final ScoringModelRepository models;
    private final ActiveModel active;

    ScoringModels(TenantTransactions transactions, ScoringModelRepository models, ActiveModel active) {
        this.transactions = transactions;
        this.models = models;
        this.active = active;
    }

    public Uni<Page<StoredModel>> page(UUID tenantId, PageRequest page) {
        return seeded(tenantId)
                .chain(() -> transactions.read(tenantId, session -> models.page(session, tenantId, page)))
                .map(items ->
                        Page.of(items, page, item -> Cursor.of(item.model().number())));
    }

    public Uni<StoredModel> get(UUID tenantId, RecordRef ref) {
        return seeded(tenantId)
                .chain(() -> transactions.read(tenantId, session -> models.find(session, tenantId, ref)))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("scoring model", ref)));
    }

    /** The model that scores now. */
    public Uni<ScoringModel> active(UUID tenantId) {
        return transactions
                .readSql(tenantId, connection -> models.active(connection, tenantId))
                .chain(found -> found.map(model -> Uni.createFrom().item(model)).orElseGet(() -> seeded(tenantId)));
    }

    private Uni<ScoringModel> seeded(UUID tenantId) {
        return TenantTurn.write(transactions, tenantId, connection -> active.of(connection, tenantId));
    }
}
