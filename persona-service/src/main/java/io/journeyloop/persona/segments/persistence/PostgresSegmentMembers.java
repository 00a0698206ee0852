package io.journeyloop.persona.segments.persistence;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.persona.segments.application.SegmentMembers;
import io.journeyloop.persona.segments.domain.Criteria;
import io.journeyloop.persona.segments.domain.Segment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table {@code segment_member}; the sizes of segments are kept beside them. */
@ApplicationScoped
class PostgresSegmentMembers implements SegmentMembers {

    private static final String PREVIEW = """
            with matching as materialized (select c.customer_key from customer c where c.tenant_id = $1 and %s)
            select (select count(*) from matching),
                array(select customer_key from matching order by customer_key limit 10)
            """;

    /** Sets are subtracted, not joined: a join could be planned as a loop over a loop. */
    private static final String RECOMPUTE = """
            with matching as materialized (select c.customer_key from customer c where c.tenant_id = $1 and %s),
            gone as (
                delete from segment_member where tenant_id = $1 and segment_id = $2 and customer_key = any (array(
                    select customer_key from segment_member where tenant_id = $1 and segment_id = $2
                    except select customer_key from matching))),
            come as (
                insert into segment_member (tenant_id, segment_id, customer_key, since)
                select $1, $2, customer_key, $3 from matching on conflict do nothing)
            update segment set size = (select count(*) from matching) where tenant_id = $1 and id = $2
            returning size
            """;

    /** A portion has few customers, so that "not in" is answered by a hash table. */
    private static final String REFRESH = """
            with c as materialized (
                select customer_key, attributes from customer where tenant_id = $1 and customer_key = any ($2)),
            matching (segment_id, customer_key) as materialized (%s),
            gone as (
                delete from segment_member where tenant_id = $1 and customer_key = any ($2) and segment_id = any ($4)
                    and (segment_id, customer_key) not in (select segment_id, customer_key from matching)
                returning segment_id),
            come as (
                insert into segment_member (tenant_id, segment_id, customer_key, since)
                select $1, segment_id, customer_key, $3 from matching on conflict do nothing
                returning segment_id),
            change as (
                select segment_id, sum(n) as n
                from (select segment_id, -1 as n from gone union all select segment_id, 1 from come) as moved
                group by segment_id)
            update segment s set size = s.size + change.n from change
            where s.tenant_id = $1 and s.id = change.segment_id
            """;

    private static final String ADD = """
            with come as (
                insert into segment_member (tenant_id, segment_id, customer_key, since)
                select $1, $2, k, $4 from unnest(cast($3 as text[])) as k on conflict do nothing returning 1)
            update segment set size = size + (select count(*) from come) where tenant_id = $1 and id = $2
            returning size
            """;

    private static final String REMOVE = """
            with gone as (
                delete from segment_member where tenant_id = $1 and segment_id = $2 and customer_key = $3
                returning segment_id)
            update segment s set size = s.size - 1 from gone where s.tenant_id = $1 and s.id = gone.segment_id
            """;

    private static final String UNKNOWN = """
            select k from unnest(cast($2 as text[])) as k
            where k not in (select customer_key from customer where tenant_id = $1 and customer_key = any ($2))
            """;

    @Override
    public Uni<Preview> preview(SqlConnection connection, UUID tenantId, Criteria criteria) {
        Where statement = Where.tenant(tenantId);
        String condition = new RuleSql(statement::add).condition(criteria);
        return connection
                .preparedQuery(PREVIEW.formatted(condition))
                .execute(statement.parameters())
                .map(rows -> {
                    var row = rows.iterator().next();
                    return new Preview(row.getLong(0), List.of(row.getArrayOfStrings(1)));
                });
    }

    @Override
    public Uni<Long> recompute(
            SqlConnection connection, UUID tenantId, UUID segmentId, Criteria criteria, Instant now) {
        Where statement = Where.tenant(tenantId);
        statement.add(segmentId);
        statement.add(utc(now));
        String condition = new RuleSql(statement::add).condition(criteria);
        return connection
                .preparedQuery(RECOMPUTE.formatted(condition))
                .execute(statement.parameters())
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Void> refresh(
            SqlConnection connection,
            UUID tenantId,
            Map<UUID, Criteria> segments,
            Collection<String> customerKeys,
            Instant now) {
        Where statement = Where.tenant(tenantId);
        statement.add(customerKeys.toArray(String[]::new));
        statement.add(utc(now));
        statement.add(segments.keySet().toArray(UUID[]::new));
        RuleSql sql = new RuleSql(statement::add);
        String matching = segments.entrySet().stream()
                .map(segment -> "select cast(" + statement.add(segment.getKey())
                        + " as uuid), c.customer_key from c where " + sql.condition(segment.getValue()))
                .collect(Collectors.joining(" union all "));
        return connection
                .preparedQuery(REFRESH.formatted(matching))
                .execute(statement.parameters())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Member>> list(SqlConnection connection, UUID tenantId, UUID segmentId, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId)
                .and("segment_id = ?", segmentId)
                .and("customer_key > ?", after == null ? null : after.text(0));
        String query = "select customer_key, since from segment_member where " + where + " order by customer_key limit "
                + where.add(page.limitPlusOne());
        return connection.preparedQuery(query).execute(where.parameters()).map(rows -> {
            List<Member> members = new ArrayList<>();
            rows.forEach(row -> members.add(
                    new Member(row.getString(0), row.getOffsetDateTime(1).toInstant())));
            return members;
        });
    }

    @Override
    public Uni<Set<String>> unknown(SqlConnection connection, UUID tenantId, Collection<String> customerKeys) {
        return connection
                .preparedQuery(UNKNOWN)
                .execute(Tuple.of(tenantId, customerKeys.toArray(String[]::new)))
                .map(rows -> {
                    Set<String> unknown = new HashSet<>();
                    rows.forEach(row -> unknown.add(row.getString(0)));
                    return unknown;
                });
    }

    @Override
    public Uni<Long> add(
            SqlConnection connection, UUID tenantId, Segment segment, Collection<String> keys, Instant now) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(tenantId, segment.id(), keys.toArray(String[]::new), utc(now)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Boolean> remove(SqlConnection connection, UUID tenantId, UUID segmentId, String customerKey) {
        return connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(tenantId, segmentId, customerKey))
                .map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> clear(SqlConnection connection, UUID tenantId, UUID segmentId) {
        return connection
                .preparedQuery("delete from segment_member where tenant_id = $1 and segment_id = $2")
                .execute(Tuple.of(tenantId, segmentId))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
