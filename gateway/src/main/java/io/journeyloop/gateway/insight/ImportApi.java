package io.journeyloop.gateway.insight;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.journeyloop.gateway.relay.SortDirection;
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

/** Files of feedback. They are sent by REST, as streams; here is how they fare. */
@GraphQLApi
public class ImportApi {
    private static final Address<ImportRun> IMPORTS =
            Address.of(Service.INSIGHT, "api/v1/feedback/imports", ImportRun.class);
    private static final Address<ImportMapping> MAPPINGS =
            Address.of(Service.INSIGHT, "api/v1/feedback/import-mappings", ImportMapping.class);

    private final Records records;

    ImportApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Description("One import; null with the error not_found when there is none.")
    public Uni<ImportRun> importRun(@NonNull @Id @Description("Its id.") String id) {
        return records.read(IMPORTS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Description("Imports, the newest first unless another order is asked for; an integrator sees its own.")
    public Uni<ImportRunConnection> importRuns(
            @Nullable @Description("Which ones.") ImportRunFilter filter,
            @Nullable @Description("What they are sorted by; CREATED when absent.") ImportRunOrder orderBy,
            @Nullable @Description("Which way; as orderBy usually goes when absent.") SortDirection direction,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return records.page(IMPORTS.with(Filters.parameters(context)), first, after)
                .map(ImportRunConnection::of);
    }

    @Query
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Description("One mapping; null with the error not_found when there is none.")
    public Uni<ImportMapping> importMapping(@NonNull @Id @Description("Its id.") String id) {
        return records.read(MAPPINGS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Description("Mappings that are kept, the oldest first.")
    public Uni<ImportMappingConnection> importMappings(
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(MAPPINGS, first, after).map(ImportMappingConnection::of);
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Ends an import; what was taken stays.")
    public Uni<ImportRun> cancelImport(@NonNull @Id @Description("Its id.") String id) {
        return records.act(IMPORTS.at(id, "cancel"), null);
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Keeps a mapping under a name.")
    public Uni<ImportMapping> createImportMapping(
            @NonNull @Description("What it is to be.") ImportMappingInput input, Context context) {
        return records.post(MAPPINGS, input(context));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Changes the given fields of a mapping.")
    public Uni<ImportMapping> updateImportMapping(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") ImportMappingInput input,
            Context context) {
        return records.patch(MAPPINGS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Deletes a mapping; answers with what it was.")
    public Uni<ImportMapping> deleteImportMapping(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.read(MAPPINGS.at(id)).call(() -> records.delete(MAPPINGS.at(id), version));
    }
}
