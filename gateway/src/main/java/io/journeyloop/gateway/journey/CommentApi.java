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

/** What people say about journeys, and what happens to them. */
@GraphQLApi
public class CommentApi {
    private static final Address<Comment> COMMENTS = Address.of(Service.JOURNEY, "api/v1/journeys", Comment.class);

    private final Records records;

    CommentApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What was said about a journey, the oldest first.")
    public Uni<CommentConnection> comments(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Nullable @Id @Description("Only those about this phase, step or touchpoint.") String nodeId,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(COMMENTS.at(journeyId, "comments").with("nodeId", nodeId), first, after)
                .map(CommentConnection::of);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One comment; null with the error not_found when there is none.")
    public Uni<Comment> comment(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("Its id.") String id) {
        return records.read(COMMENTS.at(journeyId, "comments", id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Comments that speak to somebody, the newest first.")
    public Uni<CommentConnection> mentions(
            @Nullable @Description("Whom; yourself when absent.") String userId,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(
                        Address.of(Service.JOURNEY, "api/v1/mentions", Comment.class)
                                .with("userId", userId),
                        first,
                        after)
                .map(CommentConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What happened to journeys, the newest first.")
    public Uni<ActivityConnection> activity(
            @Nullable @Id @Description("Only of this journey; of all when absent.") String journeyId,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(
                        journeyId == null
                                ? Address.of(Service.JOURNEY, "api/v1/activity", Activity.class)
                                : COMMENTS.at(journeyId, "activity").as(Activity.class),
                        first,
                        after)
                .map(ActivityConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Says something about a journey or a part of it.")
    public Uni<Comment> addComment(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Description("What to say.") CommentInput input,
            Context context) {
        return records.post(COMMENTS.at(journeyId, "comments"), input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the words of one's own comment.")
    public Uni<Comment> changeComment(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") CommentChange input,
            Context context) {
        return records.patch(COMMENTS.at(journeyId, "comments", id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes the words of one's own comment back; its place stays.")
    public Uni<Comment> deleteComment(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(COMMENTS.at(journeyId, "comments", id), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Settles a comment.")
    public Uni<Comment> resolveComment(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("Its id.") String id) {
        return records.act(COMMENTS.at(journeyId, "comments", id, "resolve"), null);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Opens a settled comment again.")
    public Uni<Comment> reopenComment(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("Its id.") String id) {
        return records.act(COMMENTS.at(journeyId, "comments", id, "reopen"), null);
    }
}
