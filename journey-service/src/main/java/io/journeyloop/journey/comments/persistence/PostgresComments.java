package io.journeyloop.journey.comments.persistence;

import io.journeyloop.journey.comments.application.CommentRepository;
import io.journeyloop.journey.comments.domain.Comment;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Comments by plain SQL. */
@ApplicationScoped
class PostgresComments implements CommentRepository {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String FIND =
            "select * from journey_comment where tenant_id = $1 and journey_id = $2 and id = $3";
    private static final String LOCK = FIND + " for update";
    private static final String INSERT = """
            insert into journey_comment (tenant_id, id, journey_id, node_id, parent_id, body, mentions, version,
                                         created_at, updated_at, created_by, resolved_at, resolved_by, deleted_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """;
    private static final String UPDATE = """
            update journey_comment
               set body = $3, mentions = $4, version = $5, updated_at = $6, resolved_at = $7, resolved_by = $8,
                   deleted_at = $9
             where tenant_id = $1 and id = $2
            """;
    private static final String FORGET_MENTIONS =
            "delete from journey_comment_mention where tenant_id = $1 and comment_id = $2";
    private static final String KEEP_MENTIONS = """
            insert into journey_comment_mention (tenant_id, comment_id, user_id) select $1, $2, unnest($3::text[])
            """;
    private static final String OF_JOURNEY = """
            select * from journey_comment where tenant_id = $1 and journey_id = $2 and id > $3 order by id limit $4
            """;
    private static final String OF_NODE = """
            select * from journey_comment
             where tenant_id = $1 and journey_id = $2 and id > $3 and node_id = $5 order by id limit $4
            """;
    private static final String MENTIONING = """
            select c.* from journey_comment_mention m
              join journey_comment c on c.tenant_id = m.tenant_id and c.id = m.comment_id
             where m.tenant_id = $1 and m.user_id = $2 and m.comment_id < $3 order by m.comment_id desc limit $4
            """;

    @Override
    public Uni<Comment> find(SqlConnection connection, UUID tenantId, UUID journeyId, UUID id) {
        return one(connection, FIND, tenantId, journeyId, id);
    }

    @Override
    public Uni<Comment> lock(SqlConnection connection, UUID tenantId, UUID journeyId, UUID id) {
        return one(connection, LOCK, tenantId, journeyId, id);
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, UUID tenantId, Comment comment) {
        return connection
                .preparedQuery(INSERT)
                .execute(CommentRows.all(tenantId, comment))
                .chain(() -> keepMentions(connection, tenantId, comment));
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Comment comment) {
        return connection
                .preparedQuery(UPDATE)
                .execute(CommentRows.changeable(tenantId, comment))
                .chain(() -> connection.preparedQuery(FORGET_MENTIONS).execute(Tuple.of(tenantId, comment.id())))
                .chain(() -> keepMentions(connection, tenantId, comment));
    }

    @Override
    public Uni<List<Comment>> list(
            SqlConnection connection, UUID tenantId, UUID journeyId, @Nullable UUID nodeId, PageRequest page) {
        var after = page.after() == null ? BEFORE_ALL : page.after().uuid(0);
        var wanted = Tuple.of(tenantId, journeyId, after, page.limitPlusOne());
        return nodeId == null
                ? many(connection, OF_JOURNEY, wanted)
                : many(connection, OF_NODE, wanted.addUUID(nodeId));
    }

    @Override
    public Uni<List<Comment>> mentioning(SqlConnection connection, UUID tenantId, String userId, PageRequest page) {
        var before = page.after() == null ? AFTER_ALL : page.after().uuid(0);
        return many(connection, MENTIONING, Tuple.of(tenantId, userId, before, page.limitPlusOne()));
    }

    private static Uni<Comment> one(SqlConnection connection, String question, UUID tenantId, UUID journeyId, UUID id) {
        return many(connection, question, Tuple.of(tenantId, journeyId, id))
                .map(found -> found.stream().findFirst().orElseThrow(() -> ProblemException.notFound("comment", id)));
    }

    private static Uni<List<Comment>> many(SqlConnection connection, String question, Tuple wanted) {
        return connection
                .preparedQuery(question)
                .execute(wanted)
                .map(found -> found.stream().map(CommentRows::comment).toList());
    }

    private static Uni<Void> keepMentions(SqlConnection connection, UUID tenantId, Comment comment) {
        var mentions = comment.words().mentions();
        return mentions.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(KEEP_MENTIONS)
                        .execute(Tuple.of(tenantId, comment.id(), mentions.toArray(String[]::new)))
                        .replaceWithVoid();
    }
}
