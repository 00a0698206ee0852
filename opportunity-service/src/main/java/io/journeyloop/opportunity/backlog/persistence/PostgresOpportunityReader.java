package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.opportunity.backlog.application.OpportunityBatch;
import io.journeyloop.opportunity.backlog.application.OpportunityFilter;
import io.journeyloop.opportunity.backlog.application.OpportunityReader;
import io.journeyloop.opportunity.backlog.application.RankPosition;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opportunities by SQL, with their ranks. */
@ApplicationScoped
class PostgresOpportunityReader implements OpportunityReader {

    private final OpportunityRows rows;

    PostgresOpportunityReader(OpportunityRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Optional<Opportunity>> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        Tuple values = switch (ref) {
            case RecordRef.ById byId -> Tuple.of(tenantId, byId.id(), null);
            case RecordRef.ByKey byKey -> Tuple.of(tenantId, null, byKey.key());
        };
        return connection
                .preparedQuery(OpportunitySql.BY_PATH)
                .execute(values)
                .map(found -> Rows.first(found, rows::opportunity));
    }

    @Override
    public Uni<List<Opportunity>> page(
            SqlConnection connection, UUID tenantId, OpportunityFilter filter, PageRequest page) {
        OpportunityStatus status = filter.status();
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addString(status == null ? null : status.name())
                .addUUID(filter.journeyId())
                .addUUID(filter.stepId())
                .addUUID(filter.insightId());
        RankPosition after = page.after() == null ? null : RankPosition.of(page.after());
        values.addInteger(after == null ? null : after.group())
                .addDouble(after == null ? null : after.score())
                .addDouble(after == null ? null : after.effort())
                .addUUID(after == null ? null : after.id())
                .addInteger(page.limitPlusOne());
        return connection
                .preparedQuery(OpportunitySql.PAGE)
                .execute(values)
                .map(found -> Rows.list(found, rows::opportunity));
    }

    @Override
    public Uni<List<Opportunity>> batch(SqlConnection connection, UUID tenantId, OpportunityBatch batch) {
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addArrayOfUUID(batch.ids().toArray(UUID[]::new))
                .addArrayOfUUID(batch.journeyIds().toArray(UUID[]::new))
                .addArrayOfUUID(batch.stepIds().toArray(UUID[]::new))
                .addArrayOfUUID(batch.insightIds().toArray(UUID[]::new))
                .addArrayOfUUID(batch.parentIds().toArray(UUID[]::new));
        return connection
                .preparedQuery(OpportunitySql.BATCH)
                .execute(values)
                .map(found -> Rows.list(found, rows::opportunity));
    }
}
