package io.journeyloop.journey.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The figures of steps that have been announced to this service. */
@ApplicationScoped
public class KnownEvidence {
    private static final String LEARN = """
            insert into known_evidence (tenant_id, scope_id, journey_id, experience, feedback, insights, version)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (tenant_id, scope_id) do update
               set experience = excluded.experience, feedback = excluded.feedback, insights = excluded.insights,
                   version = excluded.version
             where known_evidence.version < excluded.version
            """;
    private static final String LEARN_OPPORTUNITY = """
            insert into known_opportunity (tenant_id, id, is_open, version) values ($1, $2, $3, $4)
            on conflict (tenant_id, id) do update set is_open = excluded.is_open, version = excluded.version
             where known_opportunity.version < excluded.version
            """;
    private static final String FORGET_STEPS =
            "delete from known_opportunity_step where tenant_id = $1 and opportunity_id = $2";
    private static final String LEARN_STEPS = """
            insert into known_opportunity_step (tenant_id, opportunity_id, journey_id, step_id)
            select $1, $2, link.* from unnest($3::uuid[], $4::uuid[]) as link on conflict do nothing
            """;
    private static final String FIND = """
            select coalesce(e.scope_id, o.step_id) as step_id, e.experience, coalesce(e.feedback, 0) as feedback,
                   coalesce(e.insights, 0) as insights, coalesce(o.opportunities, 0) as opportunities
              from (select * from known_evidence where tenant_id = $1 and journey_id = any ($2)) e
              full join (select s.step_id, count(*) as opportunities
                           from known_opportunity_step s
                           join known_opportunity k on k.tenant_id = s.tenant_id and k.id = s.opportunity_id
                          where s.tenant_id = $1 and s.journey_id = any ($2) and k.is_open
                          group by s.step_id) o
                on o.step_id = e.scope_id
            """;

    /** The figures of all steps of these journeys of which anything is known, by the steps' ids. */
    public Uni<Map<UUID, StepFigures>> find(SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, journeyIds.toArray(UUID[]::new)))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(row -> row.getUUID("step_id"), KnownEvidence::figures)));
    }

    /** @param figures all but the opportunities */
    public Uni<Void> learn(
            SqlConnection connection, UUID tenantId, UUID scopeId, UUID journeyId, long version, StepFigures figures) {
        var row = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(scopeId)
                .addUUID(journeyId)
                .addDouble(figures.experience())
                .addLong(figures.feedback())
                .addLong(figures.insights())
                .addLong(version);
        return connection.preparedQuery(LEARN).execute(row).replaceWithVoid();
    }

    Uni<Void> learn(SqlConnection connection, UUID tenantId, long version, OpportunityFact fact) {
        return connection
                .preparedQuery(LEARN_OPPORTUNITY)
                .execute(Tuple.of(tenantId, fact.opportunityId(), fact.isOpen(), version))
                .chain(learnt ->
                        learnt.rowCount() == 0 ? Uni.createFrom().voidItem() : learnSteps(connection, tenantId, fact));
    }

    private static Uni<Void> learnSteps(SqlConnection connection, UUID tenantId, OpportunityFact fact) {
        var links = Tuple.of(
                tenantId,
                fact.opportunityId(),
                fact.steps().stream().map(OpportunityFact.Link::journeyId).toArray(UUID[]::new),
                fact.steps().stream().map(OpportunityFact.Link::stepId).toArray(UUID[]::new));
        return connection
                .preparedQuery(FORGET_STEPS)
                .execute(Tuple.of(tenantId, fact.opportunityId()))
                .chain(() -> connection.preparedQuery(LEARN_STEPS).execute(links))
                .replaceWithVoid();
    }

    private static StepFigures figures(Row row) {
        return new StepFigures(
                row.getDouble("experience"),
                row.getLong("feedback"),
                row.getLong("insights"),
                row.getLong("opportunities"));
    }
}
