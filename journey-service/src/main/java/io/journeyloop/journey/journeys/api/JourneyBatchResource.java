package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.journeys.application.FrameworkReading;
import io.journeyloop.journey.journeys.application.JourneyBatch;
import io.journeyloop.journey.journeys.application.JourneyFilter;
import io.journeyloop.journey.journeys.application.JourneyOrder;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.NodeLink;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway reads: many journeys by one call, each call a constant number of statements. */
@Path("/internal/v1/journeys")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class JourneyBatchResource {
    private static final int MAX_HANDLES = 5_000;

    private final JourneyReading reading;
    private final FrameworkReading framework;
    private final CurrentCaller caller;

    JourneyBatchResource(JourneyReading reading, FrameworkReading framework, CurrentCaller caller) {
        this.reading = reading;
        this.framework = framework;
        this.caller = caller;
    }

    record BatchRequest(
            @Size(max = MAX_HANDLES) @Nullable List<@NotNull UUID> ids,
            @Size(max = MAX_HANDLES) @Nullable List<@NotNull String> keys,
            @Size(max = MAX_HANDLES) @Nullable List<@NotNull UUID> parentIds,
            @Size(max = MAX_HANDLES) @Nullable List<@NotNull UUID> basedOnIds) {}

    record SearchRequest(
            @Valid @Nullable JourneyQuery filter,
            @Nullable JourneyOrder orderBy,
            @Nullable SortDirection direction,
            @Nullable Integer limit,
            @Nullable String cursor) {

        JourneyFilter toFilter() {
            return filter == null ? JourneyFilter.ALL : filter.toFilter();
        }

        Sorting<Journey> sorting() {
            return Sorting.of(orderBy, direction, JourneyOrder.CREATED);
        }
    }

    record NodesRequest(@NotNull @Size(max = MAX_HANDLES) List<@NotNull UUID> ids) {}

    record NodesResponse(List<NodeLink> items) {}

    record BatchResponse(List<JourneyResponse> items) {}

    record SearchResponse(
            List<JourneyResponse> items, @Nullable String nextCursor, long totalCount) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many journeys",
            description = "Those that exist; by ids and keys archived ones too, by parents siblings in their order, by"
                    + " `basedOnIds` what was derived from them.")
    public Uni<BatchResponse> batch(@NotNull @Valid BatchRequest request) {
        var batch = new JourneyBatch(
                orEmpty(request.ids()),
                orEmpty(request.keys()),
                orEmpty(request.parentIds()),
                orEmpty(request.basedOnIds()));
        return reading.batch(caller.get(), batch).map(JourneyResponse::all).map(BatchResponse::new);
    }

    @POST
    @Path("/search")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Find journeys", description = "As the public list does, with the count of all that match.")
    public Uni<SearchResponse> search(@NotNull @Valid SearchRequest request) {
        var filter = request.toFilter();
        var page = PageRequest.of(request.limit(), request.cursor());
        return reading.count(caller.get(), filter)
                .chain(total -> reading.list(caller.get(), filter, request.sorting(), page)
                        .map(found ->
                                new SearchResponse(JourneyResponse.all(found.items()), found.nextCursor(), total)));
    }

    @POST
    @Path("/nodes")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Say what many links lead to", description = "Those to parts that never were are left out.")
    public Uni<NodesResponse> nodes(@NotNull @Valid NodesRequest request) {
        return framework.links(caller.get(), request.ids()).map(NodesResponse::new);
    }

    @GET
    @Path("/tree")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read the framework",
            description = "Flat, parents before children, siblings in their order, without archived branches; `depth`"
                    + " counts levels, the root's being the first.")
    public Uni<BatchResponse> tree(
            @QueryParam("rootId") @Nullable UUID rootId,
            @QueryParam("depth") @Min(1) @Max(1_000) @Nullable Integer depth) {
        return reading.tree(caller.get(), rootId, depth)
                .map(JourneyResponse::all)
                .map(BatchResponse::new);
    }
}
