package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Journeys as a whole: the framework with its figures, gaps and dust. */
@GraphQLApi
public class ReportApi {
    private final Records records;

    ReportApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The framework without maps but with what lies below each journey: each before those below it.")
    public Uni<List<@NonNull FrameworkNode>> frameworkOverview(
            @Nullable @Id @Description("Where to start instead of at the top.") String rootId,
            @Nullable @Description("How many levels; all when absent.") Integer depth) {
        return records.items(Address.of(Service.JOURNEY, "api/v1/framework", FrameworkNode.class)
                .with("rootId", rootId)
                .with("depth", depth));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("What gathers dust or serves nobody.")
    public Uni<Hygiene> hygiene(
            @Nullable @Description("How long is too long, 1 to 3650; 90 when absent.") Integer days) {
        return records.read(Address.of(Service.JOURNEY, "api/v1/reports/hygiene", Hygiene.class)
                .with("days", days));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("How complete maps are, touchpoint by touchpoint.")
    public Uni<MapCoverage> mapCoverage(
            @Nullable @Id @Description("Of one journey; of all when absent.") String journeyId,
            @Nullable @Description("Whether journeys below it count, too.") Boolean subtree) {
        return records.read(Address.of(Service.JOURNEY, "api/v1/reports/coverage", MapCoverage.class)
                .with("journeyId", journeyId)
                .with("subtree", subtree));
    }
}
