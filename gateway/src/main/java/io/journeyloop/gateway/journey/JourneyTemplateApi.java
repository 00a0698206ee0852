package io.journeyloop.gateway.journey;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Journeys to start from. */
@GraphQLApi
public class JourneyTemplateApi {
    private static final Address<JourneyTemplateMap> TEMPLATES =
            Address.of(Service.JOURNEY, "api/v1/journey-templates", JourneyTemplateMap.class);

    private final Records records;

    JourneyTemplateApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One template with its map; null with the error not_found when there is none.")
    public Uni<JourneyTemplateMap> journeyTemplate(
            @NonNull @Id @Description("Its id, or key: and its key.") String id) {
        return records.read(TEMPLATES.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Templates, the built-in and the tenant's own, by key.")
    public Uni<JourneyTemplateConnection> journeyTemplates(
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(TEMPLATES.as(JourneyTemplate.class), first, after).map(JourneyTemplateConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a template of a journey's map.")
    public Uni<JourneyTemplateMap> createJourneyTemplate(
            @NonNull @Description("What it is to be.") JourneyTemplateInput input, Context context) {
        return records.post(TEMPLATES, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a template's name or description.")
    public Uni<JourneyTemplateMap> updateJourneyTemplate(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") JourneyTemplateInput input,
            Context context) {
        return records.patch(TEMPLATES.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a template.")
    public Uni<JourneyTemplateMap> archiveJourneyTemplate(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(TEMPLATES.at(id), version);
    }
}
