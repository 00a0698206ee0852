package io.journeyloop.gateway.journey;

import static io.journeyloop.gateway.composition.Commands.etag;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.ServicePage;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class ChannelApi {
    private static final int MOST = 200;

    private final SharedReads reads;
    private final Downstream downstream;
    private final Commands commands;
    private final ChannelClient client;

    ChannelApi(SharedReads reads, Downstream downstream, Commands commands, @RestClient ChannelClient client) {
        this.reads = reads;
        this.downstream = downstream;
        this.commands = commands;
        this.client = client;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("The tenant's channels, at most 200, the oldest first.")
    public Uni<@NonNull List<@NonNull Channel>> channels(
            @Nullable @Description("Those that are archived instead of those in use.") Boolean archived) {
        return reads.read(Service.JOURNEY, () -> client.list(archived, MOST), "channels", archived)
                .map(ServicePage::items);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a channel.")
    public Uni<Channel> createChannel(@NonNull @Description("What it is to be.") ChannelInput input, Context context) {
        return commands.send(Service.JOURNEY, () -> client.create(input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a channel.")
    public Uni<Channel> updateChannel(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") ChannelInput input,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.update(id, etag(version), input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a channel: maps keep it, and new touchpoints can't take it.")
    public Uni<Channel> archiveChannel(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that is to be archived; refused when the record has moved on.") int version) {
        return commands.send(Service.JOURNEY, () -> client.archive(id, etag(version)))
                .chain(() -> downstream.read(Service.JOURNEY, () -> client.read(id)));
    }
}
