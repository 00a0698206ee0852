package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opportunities with their ranks; each list takes one statement. */
public interface OpportunityReader {

    Uni<Optional<Opportunity>> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** One more than the page holds. */
    Uni<List<Opportunity>> page(
            SqlConnection connection,
            UUID tenantId,
            OpportunityFilter filter,
            Sorting<Opportunity> sorting,
            PageRequest page);

    /** In the order of their ranks. */
    Uni<List<Opportunity>> batch(SqlConnection connection, UUID tenantId, OpportunityBatch batch);
}
