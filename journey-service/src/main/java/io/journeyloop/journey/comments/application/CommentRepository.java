package io.journeyloop.journey.comments.application;

import io.journeyloop.journey.comments.domain.Comment;
import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores comments; every list reads one record more than the page holds. */
public interface CommentRepository {

    /** Fails with 404 when the journey has no such comment. */
    Uni<Comment> find(SqlConnection connection, UUID tenantId, UUID journeyId, UUID id);

    /** Reads the comment and keeps other writers of it waiting until this transaction ends. */
    Uni<Comment> lock(SqlConnection connection, UUID tenantId, UUID journeyId, UUID id);

    Uni<Void> insert(SqlConnection connection, UUID tenantId, Comment comment);

    Uni<Void> update(SqlConnection connection, UUID tenantId, Comment comment);

    /** Oldest first. */
    Uni<List<Comment>> list(
            SqlConnection connection, UUID tenantId, UUID journeyId, @Nullable UUID nodeId, PageRequest page);

    /** Newest first. */
    Uni<List<Comment>> mentioning(SqlConnection connection, UUID tenantId, String userId, PageRequest page);
}
