package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.feedback.application.WaitingFeedback;
import io.journeyloop.insight.feedback.application.WaitingPlace;
import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.MergedPersonas;
import io.journeyloop.insight.structure.PersonaFacts;
import io.journeyloop.insight.structure.PlaceSql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds waiting rows by one statement for each portion of them. */
@ApplicationScoped
class PostgresWaitingFeedback implements WaitingFeedback {

    /**
     * Follows each different combination of links once and lets the rows meet the few places that come of it: joining
     * rows to rows would be quadratic whenever the planner believes, for want of statistics, that only one waits.
     */
    private static final String BIND = """
            with waiting as materialized (
                select * from feedback
                where tenant_id = $1 and resolution = 'PENDING' and id > $5
                  and (journey_key = $2 or journey_id = $3 or step_id = any ($4) or touchpoint_id = any ($4))
                order by id limit $6),
            portion as materialized (
                select count(*) as size, (array_agg(id order by id desc))[1] as last_id from waiting),
            found as materialized (
                select w.*, p.journey_id as found_journey_id, p.step_id as found_step_id,
                    p.touchpoint_id as found_touchpoint_id, p.resolution
                from (select distinct tenant_id, journey_key, journey_id, step_key, step_id, touchpoint_key,
                          touchpoint_id
                      from waiting) w
            """ + PlaceSql.FOLLOW_LINKS + """
                where p.resolution <> 'PENDING'),
            bound as (
                update feedback f
                set journey_id = w.found_journey_id, step_id = w.found_step_id,
                    touchpoint_id = w.found_touchpoint_id, resolution = w.resolution, version = f.version + 1,
                    updated_at = now()
                from found w
                where f.tenant_id = $1 and f.resolution = 'PENDING'
                  and f.id > $5 and f.id <= (select last_id from portion)
                  and (f.journey_key, f.journey_id, f.step_key, f.step_id, f.touchpoint_key, f.touchpoint_id)
                      is not distinct from
                      (w.journey_key, w.journey_id, w.step_key, w.step_id, w.touchpoint_key, w.touchpoint_id)
                returning f.id)
            select size, last_id, array(select id from bound) as bound from portion
            """;

    private static final String BIND_PERSONA = """
            update feedback
            set persona_id = $3, persona_resolution = $4, version = version + 1, updated_at = now()
            where tenant_id = $1 and persona_key = $2 and persona_resolution = 'PENDING'
            """;

    private static final String PLACES = """
            select * from (
                select journey_key, journey_id, step_key, step_id, touchpoint_key, touchpoint_id,
                    null::text as persona_key, count(*) as n, min(received_at) as oldest
                from feedback where tenant_id = $1 and resolution = 'PENDING'
                group by 1, 2, 3, 4, 5, 6
                union all
                select null, null, null, null, null, null, persona_key, count(*), min(received_at)
                from feedback where tenant_id = $1 and persona_resolution = 'PENDING'
                group by persona_key) waiting
            order by n desc, oldest limit $2
            """;

    @Override
    public Uni<List<WaitingPlace>> places(SqlConnection connection, UUID tenantId, int limit) {
        return connection
                .preparedQuery(PLACES)
                .execute(Tuple.of(tenantId, limit))
                .map(rows -> {
                    List<WaitingPlace> places = new ArrayList<>();
                    rows.forEach(row -> places.add(place(row)));
                    return places;
                });
    }

    private static WaitingPlace place(Row row) {
        return new WaitingPlace(
                new JourneyLinks(
                        row.getString("journey_key"),
                        row.getUUID("journey_id"),
                        row.getString("step_key"),
                        row.getUUID("step_id"),
                        row.getString("touchpoint_key"),
                        row.getUUID("touchpoint_id")),
                row.getString("persona_key"),
                row.getLong("n"),
                row.getOffsetDateTime("oldest").toInstant());
    }

    @Override
    public Uni<Portion> bind(SqlConnection connection, UUID tenantId, JourneyFacts journey, UUID after, int limit) {
        UUID[] nodes = journey.nodes().stream().map(JourneyFacts.Node::id).toArray(UUID[]::new);
        return connection
                .preparedQuery(BIND)
                .execute(Tuple.of(tenantId, journey.key(), journey.journeyId(), nodes, after, limit))
                .map(rows -> portion(rows.iterator().next(), limit));
    }

    private static Portion portion(Row row, int limit) {
        @Nullable UUID continued = row.getLong("size") < limit ? null : row.getUUID("last_id");
        return new Portion(List.of(row.getArrayOfUUIDs("bound")), continued);
    }

    @Override
    public Uni<Boolean> bind(SqlConnection connection, UUID tenantId, PersonaFacts persona) {
        String resolution = persona.archived() ? "BROKEN" : "RESOLVED";
        return connection
                .preparedQuery(BIND_PERSONA)
                .execute(Tuple.of(tenantId, persona.key(), persona.personaId(), resolution))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Boolean> handOver(SqlConnection connection, UUID tenantId, MergedPersonas merged) {
        return PersonaHandover.move(connection, tenantId, merged);
    }
}
