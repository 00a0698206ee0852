package io.journeyloop.persona.erasures.persistence;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.persona.erasures.application.ErasureRepository;
import io.journeyloop.persona.erasures.domain.ErasedPart;
import io.journeyloop.persona.erasures.domain.Erasure;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code erasure}, and whatever else knows of customers. */
@ApplicationScoped
class PostgresErasureRepository implements ErasureRepository {

    private static final String REMOVE = """
            with profile as (
                delete from customer where tenant_id = $1 and customer_key = $2 returning consents),
            personas as (
                delete from customer_persona where tenant_id = $1 and customer_key = $2 returning 1),
            memberships as (
                delete from segment_member where tenant_id = $1 and customer_key = $2 returning segment_id),
            sizes as (
                update segment s set size = s.size - 1 from memberships m
                where s.tenant_id = $1 and s.id = m.segment_id)
            select (select count(*) from profile), (select coalesce(sum(jsonb_array_length(consents)), 0) from profile),
                (select count(*) from personas), (select count(*) from memberships)
            """;

    private static final String SELECT = """
            select cast(jsonb_build_object('id', id, 'customerHash', customer_hash, 'erasedAt', erased_at,
                'requestedBy', requested_by, 'what', what, 'version', version) as text) from erasure where
            """;

    private static final String ADD = """
            insert into erasure (tenant_id, id, customer_hash, erased_at, requested_by, what, version)
            select $1, e.id, e."customerHash", e."erasedAt", e."requestedBy", e.what, e.version
            from jsonb_to_record(cast(cast($2 as text) as jsonb)) as e (id uuid, "customerHash" text,
                "erasedAt" timestamptz, "requestedBy" text, what jsonb, version bigint)
            """;

    private static final String UPDATE = "update erasure set version = $3 where tenant_id = $1 and id = $2";

    private final JsonColumns json;

    PostgresErasureRepository(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<List<ErasedPart>> remove(SqlConnection connection, UUID tenantId, String customerKey) {
        return connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(tenantId, customerKey))
                .map(rows -> {
                    var counts = rows.iterator().next();
                    List<ErasedPart> parts = new ArrayList<>();
                    for (ErasedPart part : ErasedPart.values()) {
                        if (counts.getLong(part.ordinal()) > 0) {
                            parts.add(part);
                        }
                    }
                    return parts;
                });
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Erasure erasure) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(tenantId, json.write(erasure)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Erasure erasure) {
        return connection
                .preparedQuery(UPDATE)
                .execute(Tuple.of(tenantId, erasure.id(), erasure.version()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Erasure>> newest(SqlConnection connection, UUID tenantId, String customerHash) {
        return select(
                        connection,
                        Where.tenant(tenantId).and("customer_hash = ?", customerHash),
                        " order by erased_at desc limit 1")
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<Erasure>> find(SqlConnection connection, UUID tenantId, UUID id) {
        return select(connection, Where.tenant(tenantId).and("id = ?", id), "")
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Erasure>> list(SqlConnection connection, UUID tenantId, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId).and("id < ?", after == null ? null : after.uuid(0));
        return select(connection, where, " order by id desc limit " + where.add(page.limitPlusOne()));
    }

    private Uni<List<Erasure>> select(SqlConnection connection, Where where, String rest) {
        return connection
                .preparedQuery(SELECT + where + rest)
                .execute(where.parameters())
                .map(rows -> {
                    List<Erasure> found = new ArrayList<>();
                    rows.forEach(row -> found.add(read(row.getString(0))));
                    return found;
                });
    }

    private Erasure read(String row) {
        return json.read(row, Erasure.class);
    }
}
