package io.journeyloop.persona.customers.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.persona.customers.domain.AssignmentMethod;
import io.journeyloop.persona.customers.domain.CustomerProfile;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where customers are kept. They go in by the thousand and come out by page. */
public interface CustomerRepository {

    /** Stores customers, whose keys differ; answers those that are new or have changed. */
    Uni<Map<String, UpsertStatus>> upsert(
            SqlConnection connection, UUID tenantId, String by, Instant now, Collection<CustomerProfile> customers);

    /** The version of a customer, if there is one. */
    Uni<Optional<Long>> version(SqlConnection connection, UUID tenantId, String customerKey);

    Uni<Optional<CustomerView>> find(SqlConnection connection, UUID tenantId, String customerKey);

    /** Those that are known, by customer key. */
    Uni<List<CustomerView>> findAll(SqlConnection connection, UUID tenantId, Collection<String> customerKeys);

    /** One more than the page holds, by customer key. */
    Uni<List<CustomerView>> list(SqlConnection connection, UUID tenantId, CustomerFilter filter, PageRequest page);

    /** Assigns a persona, in place of what was assigned before. */
    Uni<Void> assign(SqlConnection connection, UUID tenantId, String customerKey, Assignment assignment);

    /** Takes back what a person or model assigned; false where nothing was. */
    Uni<Boolean> unassign(SqlConnection connection, UUID tenantId, String customerKey, UUID personaId);

    /** Which customers to list; null means any. */
    record CustomerFilter(
            @Nullable UUID segmentId,
            @Nullable UUID personaId,
            @Nullable Instant updatedSince) {}

    /** A persona given to a customer by a person or model. */
    record Assignment(UUID personaId, AssignmentMethod method, BigDecimal confidence, Instant at) {}
}
