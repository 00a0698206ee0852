package io.journeyloop.gateway.insight;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** How insight-service counts days. */
@GraphQLApi
public class InsightSettingsApi {
    private static final Address<InsightSettings> SETTINGS =
            Address.of(Service.INSIGHT, "api/v1/settings", InsightSettings.class);

    private final Records records;

    InsightSettingsApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("The tenant's settings of insight-service.")
    public Uni<InsightSettings> insightSettings() {
        return records.read(SETTINGS);
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description("Changes the tenant's settings of insight-service.")
    public Uni<InsightSettings> changeInsightSettings(
            @NonNull @Description("The settings.") InsightSettingsInput input,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            Context context) {
        return records.put(SETTINGS, version, input(context));
    }
}
