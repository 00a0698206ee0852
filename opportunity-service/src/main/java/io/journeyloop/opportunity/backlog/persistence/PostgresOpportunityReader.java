package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.opportunity.backlog.application.OpportunityBatch;
import io.journeyloop.opportunity.backlog.application.OpportunityFilter;
import io.journeyloop.opportunity.backlog.application.OpportunityReader;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.storage.Named;
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
        return connection
                .preparedQuery(OpportunitySql.BY_PATH)
                .execute(Named.values(tenantId, ref))
                .map(found -> Rows.first(found, rows::opportunity));
    }

    @Override
    public Uni<List<Opportunity>> page(
            SqlConnection connection,
            UUID tenantId,
            OpportunityFilter filter,
            Sorting<Opportunity> sorting,
            PageRequest page) {
        Where where = where(tenantId, filter);
        String query = OpportunitySql.SELECT + where + " and archived_at is null" + sorting.page(where, page);
        return connection
                .preparedQuery(query)
                .execute(where.parameters())
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

    private static Where where(UUID tenantId, OpportunityFilter filter) {
        return Where.tenant(tenantId)
                .and("status = ?", filter.status())
                .and("type = ?", filter.type())
                .and(OpportunitySql.ON_JOURNEY, filter.journeyId())
                .and(OpportunitySql.ON_STEP, filter.stepId())
                .and(OpportunitySql.ON_INSIGHT, filter.insightId())
                .and("? = any (persona_ids)", filter.personaId())
                .and(OpportunitySql.FOR_GOAL, filter.goalId())
                .and("parent_id = ?", filter.parentId())
                .and("owner_id = ?", filter.ownerId())
                .and("team_id = ?", filter.teamId())
                .and("? = any (tags)", filter.tag());
    }
}
