package io.journeyloop.gateway.insight;

import static io.journeyloop.gateway.composition.Commands.etag;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class InsightWriteApi {
    private final Commands commands;
    private final InsightClient client;
    private final Insights insights;

    InsightWriteApi(Commands commands, @RestClient InsightClient client, Insights insights) {
        this.commands = commands;
        this.client = client;
        this.insights = insights;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an insight.")
    public Uni<Insight> createInsight(@NonNull @Description("What it is to be.") InsightInput input, Context context) {
        return commands.send(Service.INSIGHT, () -> client.create(input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of an insight.")
    public Uni<Insight> updateInsight(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") InsightInput input,
            Context context) {
        return commands.send(Service.INSIGHT, () -> client.update(id, etag(version), input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives an insight: it stays readable and counts no more.")
    public Uni<Insight> archiveInsight(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that is to be archived; refused when the record has moved on.") int version) {
        return commands.send(Service.INSIGHT, () -> client.archive(id, etag(version)))
                .chain(() -> insights.get(id));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an insight VALIDATED; a NEED, JOB, PAIN or GAIN needs evidence for that.")
    public Uni<Insight> validateInsight(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why it is valid.") String note,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return commands.send(
                Service.INSIGHT,
                () -> client.validate(
                        id, version == null ? null : etag(version), note == null ? Map.of() : Map.of("note", note)));
    }
}
