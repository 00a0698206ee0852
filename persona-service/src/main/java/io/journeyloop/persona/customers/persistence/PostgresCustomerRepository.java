package io.journeyloop.persona.customers.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.persona.customers.application.CustomerRepository;
import io.journeyloop.persona.customers.application.CustomerView;
import io.journeyloop.persona.customers.domain.Consent;
import io.journeyloop.persona.customers.domain.CustomerProfile;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code customer} and {@code customer_persona}. */
@ApplicationScoped
class PostgresCustomerRepository implements CustomerRepository {

    private final JsonColumns json;

    PostgresCustomerRepository(JsonColumns json) {
        this.json = json;
    }

    private record NewRow(
            UUID id,
            @JsonProperty("customer_key") String customerKey,
            Map<String, Object> attributes,
            List<Consent> consents) {

        static NewRow of(CustomerProfile profile) {
            return new NewRow(Ids.next(), profile.customerKey(), profile.attributes(), profile.consents());
        }
    }

    @Override
    public Uni<Map<String, UpsertStatus>> upsert(
            SqlConnection connection, UUID tenantId, String by, Instant now, Collection<CustomerProfile> customers) {
        String rows = json.write(customers.stream().map(NewRow::of).toList());
        return connection
                .preparedQuery(CustomerSql.UPSERT)
                .execute(Tuple.of(tenantId, rows, utc(now), by))
                .map(changed -> {
                    Map<String, UpsertStatus> statuses = new HashMap<>();
                    // What has changed has been written at least twice.
                    changed.forEach(row -> statuses.put(
                            row.getString(0), row.getLong(1) == 0 ? UpsertStatus.CREATED : UpsertStatus.UPDATED));
                    return statuses;
                });
    }

    @Override
    public Uni<Optional<Long>> version(SqlConnection connection, UUID tenantId, String customerKey) {
        return connection
                .preparedQuery(CustomerSql.VERSION)
                .execute(Tuple.of(tenantId, customerKey))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getLong(0)));
    }

    @Override
    public Uni<Optional<CustomerView>> find(SqlConnection connection, UUID tenantId, String customerKey) {
        return select(connection, Where.tenant(tenantId).and("customer_key = ?", customerKey), "")
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<CustomerView>> findAll(SqlConnection connection, UUID tenantId, Collection<String> customerKeys) {
        Where where = Where.tenant(tenantId).and("customer_key = any(?)", customerKeys.toArray(String[]::new));
        return select(connection, where, "");
    }

    @Override
    public Uni<List<CustomerView>> list(
            SqlConnection connection, UUID tenantId, CustomerFilter filter, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId)
                .and("customer_key > ?", after == null ? null : after.text(0))
                .and(CustomerSql.IN_SEGMENT, filter.segmentId())
                .and(CustomerSql.HAS_PERSONA, filter.personaId())
                .and("updated_at >= ?", utc(filter.updatedSince()));
        return select(connection, where, " order by customer_key limit " + where.add(page.limitPlusOne()));
    }

    @Override
    public Uni<Void> assign(SqlConnection connection, UUID tenantId, String customerKey, Assignment assignment) {
        return connection
                .preparedQuery(CustomerSql.ASSIGN)
                .execute(Tuple.of(
                        tenantId,
                        customerKey,
                        assignment.personaId(),
                        assignment.method().name(),
                        assignment.confidence(),
                        utc(assignment.at())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> unassign(SqlConnection connection, UUID tenantId, String customerKey, UUID personaId) {
        return connection
                .preparedQuery(CustomerSql.UNASSIGN)
                .execute(Tuple.of(tenantId, customerKey, personaId))
                .map(rows -> rows.rowCount() == 1);
    }

    private Uni<List<CustomerView>> select(SqlConnection connection, Where where, String rest) {
        return connection
                .preparedQuery(CustomerSql.VIEW.formatted("select * from customer where " + where + rest))
                .execute(where.parameters())
                .map(rows -> {
                    List<CustomerView> found = new ArrayList<>();
                    rows.forEach(row -> found.add(read(row.getString(0))));
                    return found;
                });
    }

    private CustomerView read(String row) {
        return json.read(row, CustomerView.class);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
