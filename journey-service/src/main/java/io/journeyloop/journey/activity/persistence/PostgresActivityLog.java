package io.journeyloop.journey.activity.persistence;

import io.journeyloop.journey.activity.application.Activity;
import io.journeyloop.journey.activity.application.ActivityLog;
import io.journeyloop.journey.activity.application.ActivityType;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges revisions and comments by time: each side reads its index no further than the page needs. */
@ApplicationScoped
class PostgresActivityLog implements ActivityLog {
    private static final int SUMMARY = 200;
    private static final Instant THE_END = Instant.parse("9999-01-01T00:00:00Z");

    private static final String REVISIONS = """
            (select 'REVISION' as type, r.at, r.author as by, r.journey_id, r.number as revision,
                    cast(null as uuid) as comment_id, cast(null as uuid) as node_id,
                    coalesce(r.label || ': ', '') || r.reason as summary,
                    r.journey_id || ':' || r.number as tie
               from journey_revision r
              where r.tenant_id = $1 and r.at <= $2 %s
                and (r.at, (r.journey_id || ':' || r.number) collate "C") < ($2, $3 collate "C")
              order by r.at desc, (r.journey_id || ':' || r.number) collate "C" desc limit $4)
            """;
    private static final String COMMENTS = """
            (select 'COMMENT', c.created_at, c.created_by, c.journey_id, null, c.id, c.node_id, c.body, cast(c.id as text)
               from journey_comment c
              where c.tenant_id = $1 and c.created_at <= $2 %s and c.deleted_at is null
                and (c.created_at, cast(c.id as text) collate "C") < ($2, $3 collate "C")
              order by c.created_at desc, cast(c.id as text) collate "C" desc limit $4)
            """;
    private static final String ALL = """
            select a.type, a.at, a.by, a.journey_id, a.revision, a.comment_id, a.node_id, left(a.summary, $5) as summary,
                   j.key, j.title
              from (%s union all %s) a join journey j on j.tenant_id = $1 and j.id = a.journey_id
             order by a.at desc, a.tie collate "C" desc limit $4
            """;
    private static final String OF_TENANT = ALL.formatted(REVISIONS.formatted(""), COMMENTS.formatted(""));
    private static final String OF_JOURNEY =
            ALL.formatted(REVISIONS.formatted("and r.journey_id = $6"), COMMENTS.formatted("and c.journey_id = $6"));

    @Override
    public Uni<List<Activity>> list(
            SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, PageRequest page) {
        var after = page.after();
        var wanted = Tuple.tuple()
                .addUUID(tenantId)
                .addValue(before(after))
                .addString(after == null ? "" : after.text(1))
                .addInteger(page.limitPlusOne())
                .addInteger(SUMMARY);
        return connection
                .preparedQuery(journeyId == null ? OF_TENANT : OF_JOURNEY)
                .execute(journeyId == null ? wanted : wanted.addUUID(journeyId))
                .map(found -> found.stream().map(PostgresActivityLog::activity).toList());
    }

    private static OffsetDateTime before(@Nullable Cursor after) {
        return (after == null ? THE_END : after.instant(0)).atOffset(ZoneOffset.UTC);
    }

    private static Activity activity(Row row) {
        return new Activity(
                ActivityType.valueOf(row.getString("type")),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("by"),
                row.getUUID("journey_id"),
                row.getString("key"),
                row.getString("title"),
                row.getLong("revision"),
                row.getUUID("comment_id"),
                row.getUUID("node_id"),
                row.getString("summary"));
    }
}
