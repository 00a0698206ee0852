package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.InsightActs;
import io.journeyloop.insight.insights.domain.Act;
import io.journeyloop.insight.insights.domain.ActKind;
import io.journeyloop.insight.insights.domain.Basis;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The table {@code insight_act}. An insight's row is locked when its acts are numbered. */
@ApplicationScoped
class PostgresInsightActs implements InsightActs {

    private static final String ADD = """
            insert into insight_act (tenant_id, insight_id, number, kind, act_by, act_at, note, feedback_ids, quotes,
                other_id)
            select :tenant, :insight, coalesce(max(number), 0) + 1, :kind, :by, cast(cast(:at as text) as timestamptz),
                nullif(:note, ''), cast(:feedback as uuid[]), :quotes, cast(nullif(:other, '') as uuid)
            from insight_act where tenant_id = :tenant and insight_id = :insight
            """;

    private static final String LIST = """
            select number, kind, act_by, act_at, note, feedback_ids, quotes, other_id from insight_act
            where tenant_id = $1 and insight_id = $2 and number > $3 order by number limit $4
            """;

    @Override
    public Uni<Void> add(Mutiny.Session session, UUID tenantId, UUID insightId, Act act) {
        return session.createNativeQuery(ADD)
                .setParameter("tenant", tenantId)
                .setParameter("insight", insightId)
                .setParameter("kind", act.kind().name())
                .setParameter("by", act.by())
                .setParameter("at", act.at().toString())
                .setParameter("note", act.note() == null ? "" : act.note())
                .setParameter("feedback", act.basis().feedbackIds().toArray(UUID[]::new))
                .setParameter("quotes", act.basis().quotes())
                .setParameter(
                        "other", act.otherId() == null ? "" : act.otherId().toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Numbered>> list(SqlConnection connection, UUID tenantId, UUID insightId, int after, int limit) {
        return connection
                .preparedQuery(LIST)
                .execute(Tuple.of(tenantId, insightId, after, limit))
                .map(rows -> {
                    List<Numbered> acts = new ArrayList<>();
                    rows.forEach(row -> acts.add(new Numbered(row.getInteger("number"), act(row))));
                    return acts;
                });
    }

    private static Act act(Row row) {
        return new Act(
                ActKind.valueOf(row.getString("kind")),
                row.getString("act_by"),
                row.getOffsetDateTime("act_at").toInstant(),
                row.getString("note"),
                new Basis(List.of(row.getArrayOfUUIDs("feedback_ids")), row.getInteger("quotes")),
                row.getUUID("other_id"));
    }
}
