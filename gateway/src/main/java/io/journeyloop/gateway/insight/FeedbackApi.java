package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class FeedbackApi {
    private final SharedReads reads;
    private final Commands commands;
    private final FeedbackClient client;

    FeedbackApi(SharedReads reads, Commands commands, @RestClient FeedbackClient client) {
        this.reads = reads;
        this.commands = commands;
        this.client = client;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("Feedback, the newest first.")
    public Uni<FeedbackConnection> feedback(
            @Nullable @Description("Which records.") FeedbackFilter filter,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        MultivaluedMap<String, String> query = Filters.query(context);
        return Slice.of(
                        first,
                        after,
                        (limit, cursor) -> reads.read(
                                Service.INSIGHT,
                                () -> client.list(query, limit, cursor),
                                "feedback",
                                query,
                                limit,
                                cursor))
                .map(FeedbackConnection::of);
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Delivers one record; a second delivery of the same external id is a DUPLICATE, not an error.")
    public Uni<FeedbackDelivery> submitFeedback(
            @NonNull @Description("The record.") FeedbackInput input,
            @Nullable @Description("What to do when the external id is known; KEEP when absent.")
                    OnDuplicate onDuplicate,
            Context context) {
        return commands.send(Service.INSIGHT, () -> client.deliver(onDuplicate, Commands.input(context)));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Delivers up to 1,000 records; each is judged on its own.")
    public Uni<FeedbackBatch> submitFeedbackBatch(
            @NonNull @Description("The records.") List<@NonNull FeedbackInput> items,
            @Nullable @Description("What to do when an external id is known; KEEP when absent.")
                    OnDuplicate onDuplicate,
            Context context) {
        return commands.send(
                Service.INSIGHT,
                () -> client.deliverBatch(onDuplicate, Map.of("items", Commands.argument(context, "items"))));
    }
}
