package io.journeyloop.gateway.scoring;

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

/** Lines that are not crossed, and who did what to scores. */
@GraphQLApi
public class GuardrailApi {
    private static final Address<Guardrail> GUARDRAILS =
            Address.of(Service.OPPORTUNITY, "api/v1/guardrails", Guardrail.class);

    private final Records records;

    GuardrailApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One guardrail; null with the error not_found when there is none.")
    public Uni<Guardrail> guardrail(@NonNull @Id @Description("Its id.") String id) {
        return records.read(GUARDRAILS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Guardrails in use, the oldest first.")
    public Uni<GuardrailConnection> guardrails(
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(GUARDRAILS, first, after).map(GuardrailConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Who did what to scores and models, the newest first.")
    public Uni<AuditEntryConnection> audit(
            @Nullable @Id @Description("Only about this model or opportunity.") String subjectId,
            @Nullable @Description("Only such acts.") AuditAction action,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(
                        Address.of(Service.OPPORTUNITY, "api/v1/audit", AuditEntry.class)
                                .with("subjectId", subjectId)
                                .with("action", action),
                        first,
                        after)
                .map(AuditEntryConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a guardrail.")
    public Uni<Guardrail> createGuardrail(
            @NonNull @Description("What it is to be.") GuardrailInput input, Context context) {
        return records.post(GUARDRAILS, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a guardrail.")
    public Uni<Guardrail> updateGuardrail(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") GuardrailInput input,
            Context context) {
        return records.patch(GUARDRAILS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a guardrail; what it dismissed stays dismissed.")
    public Uni<Guardrail> archiveGuardrail(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(GUARDRAILS.at(id), version);
    }
}
