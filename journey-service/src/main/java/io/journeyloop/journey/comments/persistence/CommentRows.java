package io.journeyloop.journey.comments.persistence;

import io.journeyloop.journey.comments.domain.Comment;
import io.journeyloop.journey.comments.domain.Comment.Resolution;
import io.journeyloop.journey.comments.domain.Words;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Comments as rows. */
final class CommentRows {
    private CommentRows() {}

    static Comment comment(Row row) {
        var resolvedAt = row.getOffsetDateTime("resolved_at");
        var deletedAt = row.getOffsetDateTime("deleted_at");
        return new Comment(
                row.getUUID("id"),
                row.getUUID("journey_id"),
                row.getUUID("node_id"),
                row.getUUID("parent_id"),
                new Words(row.getString("body"), List.of(row.getArrayOfStrings("mentions"))),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                resolvedAt == null ? null : new Resolution(row.getString("resolved_by"), resolvedAt.toInstant()),
                deletedAt == null ? null : deletedAt.toInstant());
    }

    static Tuple all(UUID tenantId, Comment comment) {
        var row = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(comment.id())
                .addUUID(comment.journeyId())
                .addUUID(comment.nodeId())
                .addUUID(comment.parentId())
                .addString(comment.words().body())
                .addArrayOfString(mentions(comment))
                .addLong(comment.version())
                .addValue(timestamp(comment.createdAt()))
                .addValue(timestamp(comment.updatedAt()))
                .addString(comment.createdBy());
        return addEnd(row, comment);
    }

    static Tuple changeable(UUID tenantId, Comment comment) {
        var row = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(comment.id())
                .addString(comment.words().body())
                .addArrayOfString(mentions(comment))
                .addLong(comment.version())
                .addValue(timestamp(comment.updatedAt()));
        return addEnd(row, comment);
    }

    private static Tuple addEnd(Tuple row, Comment comment) {
        var resolution = comment.resolution();
        return row.addValue(resolution == null ? null : timestamp(resolution.at()))
                .addString(resolution == null ? null : resolution.by())
                .addValue(timestamp(comment.deletedAt()));
    }

    private static String[] mentions(Comment comment) {
        return comment.words().mentions().toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
