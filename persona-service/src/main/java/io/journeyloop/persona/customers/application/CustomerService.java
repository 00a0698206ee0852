package io.journeyloop.persona.customers.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.customers.application.CustomerRepository.CustomerFilter;
import io.journeyloop.persona.customers.domain.CustomerProfile;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import io.journeyloop.persona.segments.application.SegmentUpkeep;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of customers, each one transaction. */
@ApplicationScoped
public class CustomerService {

    private final TenantTransactions transactions;
    private final CustomerRepository customers;
    private final SegmentUpkeep segments;
    private final Clock clock;

    CustomerService(
            TenantTransactions transactions, CustomerRepository customers, SegmentUpkeep segments, Clock clock) {
        this.transactions = transactions;
        this.customers = customers;
        this.segments = segments;
        this.clock = clock;
    }

    /** What came of one delivered customer. */
    public record Upserted(UpsertStatus status, CustomerView customer) {}

    /** Stores a customer in place of what was known of it. */
    public Uni<Upserted> upsert(Caller caller, CustomerProfile profile, @Nullable String ifMatch) {
        UUID tenantId = caller.tenantId();
        String key = profile.customerKey();
        return transactions.writeSql(
                tenantId,
                connection -> CustomerTurn.take(connection, tenantId)
                        .chain(() -> customers.version(connection, tenantId, key))
                        .invoke(version -> EntityTags.match(ifMatch, version.orElse(-1L)))
                        .chain(() -> store(connection, caller, List.of(profile)))
                        .chain(changed -> required(connection, tenantId, key)
                                .map(stored ->
                                        new Upserted(changed.getOrDefault(key, UpsertStatus.UNCHANGED), stored))));
    }

    /** Stores a portion of customers, whose keys differ; answers those that are new or have changed. */
    Uni<Map<String, UpsertStatus>> upsert(Caller caller, Collection<CustomerProfile> portion) {
        return transactions.writeSql(
                caller.tenantId(),
                connection -> CustomerTurn.take(connection, caller.tenantId())
                        .chain(() -> store(connection, caller, portion)));
    }

    public Uni<CustomerView> get(Caller caller, String customerKey) {
        return transactions.readSql(
                caller.tenantId(), connection -> required(connection, caller.tenantId(), customerKey));
    }

    /** Those that are known, by customer key. */
    public Uni<List<CustomerView>> getAll(Caller caller, Collection<String> customerKeys) {
        return transactions.readSql(
                caller.tenantId(), connection -> customers.findAll(connection, caller.tenantId(), customerKeys));
    }

    /** By customer key. */
    public Uni<Page<CustomerView>> list(Caller caller, CustomerFilter filter, PageRequest page) {
        return transactions
                .readSql(caller.tenantId(), connection -> customers.list(connection, caller.tenantId(), filter, page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.customerKey())));
    }

    private Uni<Map<String, UpsertStatus>> store(
            SqlConnection connection, Caller caller, Collection<CustomerProfile> portion) {
        Instant now = clock.instant();
        return customers
                .upsert(connection, caller.tenantId(), caller.userId(), now, portion)
                .call(changed -> segments.follow(connection, caller.tenantId(), changed.keySet(), now));
    }

    private Uni<CustomerView> required(SqlConnection connection, UUID tenantId, String customerKey) {
        return customers
                .find(connection, tenantId, customerKey)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("customer", "with this key")));
    }
}
