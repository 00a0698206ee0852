package io.journeyloop.opportunity.comparisons.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.opportunity.comparisons.domain.VariantComparison;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where comparisons of variants are kept. */
public interface ComparisonRepository {

    Uni<Void> add(SqlConnection connection, UUID tenantId, VariantComparison comparison);

    Uni<@Nullable VariantComparison> find(SqlConnection connection, UUID tenantId, UUID id);

    /** The newest first, of one step or of all; one more than the page holds. */
    Uni<List<VariantComparison>> page(SqlConnection connection, UUID tenantId, @Nullable UUID stepId, PageRequest page);
}
