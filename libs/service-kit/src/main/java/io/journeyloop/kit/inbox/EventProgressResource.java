package io.journeyloop.kit.inbox;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Tells the gateway whether the effects of a tenant's writes have travelled: what a service has announced lately,
 * whether it is about to announce more, and what of it another service has not taken yet.
 */
@Path("/internal/v1/events")
class EventProgressResource {
    static final int MOST = 500;

    /** A duration and no instant, so that clocks need not agree. */
    private static final String ANNOUNCED = """
            select id, type from outbox
            where tenant_id = $1 and occurred_at > clock_timestamp() - $2 * interval '1 millisecond'
                and (published_at is null or published_at > clock_timestamp() - $2 * interval '1 millisecond')
            order by seq limit 500
            """;

    private static final String PENDING = """
            select e.id from unnest($3::uuid[]) as e(id)
            where not exists (select from inbox where tenant_id = $1 and consumer = $2 and event_id = e.id)
            """;

    private final Set<String> handled;
    private final String consumer;
    private final CurrentCaller caller;
    private final TenantTransactions transactions;
    private final List<UnfinishedWork> works;

    EventProgressResource(
            @All List<EventHandler> handlers,
            @All List<UnfinishedWork> works,
            @ConfigProperty(name = "quarkus.application.name") String consumer,
            CurrentCaller caller,
            TenantTransactions transactions) {
        this.handled =
                handlers.stream().flatMap(handler -> handler.types().stream()).collect(Collectors.toUnmodifiableSet());
        this.works = works;
        this.consumer = consumer;
        this.caller = caller;
        this.transactions = transactions;
    }

    record Announced(@NotNull UUID id, @NotNull String type) {}

    record AnnouncedEvents(@NotNull @Size(max = MOST) List<@NotNull @Valid Announced> items) {}

    /** Work that is left will announce more. */
    record Announcements(List<Announced> items, boolean unfinished) {}

    record PendingEvents(int pending) {}

    @GET
    @Path("/announced")
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(hidden = true)
    public Uni<Announcements> announced(@QueryParam("withinMs") @NotNull @Min(1) @Max(600_000) Integer withinMs) {
        UUID tenantId = caller.get().tenantId();
        return transactions.readSql(
                tenantId,
                connection -> unfinished(connection, tenantId)
                        .chain(unfinished -> connection
                                .preparedQuery(ANNOUNCED)
                                .execute(Tuple.of(tenantId, withinMs))
                                .map(rows -> new Announcements(events(rows), unfinished))));
    }

    /** Asked before the events: work that ends in between has announced them. */
    private Uni<Boolean> unfinished(SqlConnection connection, UUID tenantId) {
        Uni<Boolean> left = Uni.createFrom().item(false);
        for (UnfinishedWork work : works) {
            left = left.chain(found -> found ? Uni.createFrom().item(true) : work.isLeft(connection, tenantId));
        }
        return left;
    }

    /** How many of these events this service handles and has not taken yet. */
    @POST
    @Path("/pending")
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(hidden = true)
    public Uni<PendingEvents> pending(@NotNull @Valid AnnouncedEvents events) {
        UUID tenantId = caller.get().tenantId();
        UUID[] mine = events.items().stream()
                .filter(event -> handled.contains(event.type()))
                .map(Announced::id)
                .toArray(UUID[]::new);
        return mine.length == 0
                ? Uni.createFrom().item(new PendingEvents(0))
                : transactions.readSql(
                        tenantId,
                        connection -> connection
                                .preparedQuery(PENDING)
                                .execute(Tuple.of(tenantId, consumer, mine))
                                .map(found -> new PendingEvents(found.size())));
    }

    private static List<Announced> events(RowSet<Row> rows) {
        List<Announced> events = new ArrayList<>();
        rows.forEach(row -> events.add(new Announced(row.getUUID("id"), row.getString("type"))));
        return events;
    }
}
