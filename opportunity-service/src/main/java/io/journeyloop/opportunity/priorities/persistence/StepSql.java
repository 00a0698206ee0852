package io.journeyloop.opportunity.priorities.persistence;

/** Statements around steps; the first parameter is the tenant. Rows are joined in memory: each table is read once. */
final class StepSql {

    /** A journey that is named counts whatever its state; of all and of those below, those that customers make now. */
    static final String JOURNEYS = """
            with recursive scope as (
                select id, key, title from journey_replica
                 where tenant_id = $1 and (id = $2 or $2::uuid is null and status <> 'ARCHIVED' and state <> 'TO_BE')
                union
                select j.id, j.key, j.title
                  from scope join journey_replica j on j.tenant_id = $1 and j.parent_id = scope.id
                 where $3 and j.status <> 'ARCHIVED' and j.state <> 'TO_BE'
            )
            select id, key, title from scope
            """;

    static final String THESE_JOURNEYS = """
            select id, key, title from journey_replica where tenant_id = $1 and id = any ($2)
            """;

    static final String NODES = """
            select id, journey_id, kind, key, name, parent_id, importance_to_organisation, cost_currency,
                   cost_minor_units
              from node_replica where tenant_id = $1 and journey_id = any ($2)
            """;

    static final String ANSWERS = """
            select scope_id, n, mean, variance
              from answer_replica where tenant_id = $1 and journey_id = any ($2) and persona_id = $3
            """;

    static final String EVIDENCE = """
            select scope_id, feedback_count, distinct_customers
              from evidence_replica where tenant_id = $1 and journey_id = any ($2)
            """;

    static final String JOURNEY_OF = """
            select journey_id from node_replica where tenant_id = $1 and id = $2 and kind = 'STEP'
            """;

    static final String INSIGHT_LINKS = """
            select scope_id, insight_id from insight_link_replica where tenant_id = $1 and scope_id = any ($2)
            """;

    static final String WORST_INSIGHTS = """
            select id from insight_replica where tenant_id = $1 and id = any ($2) and counts
             order by experience_impact nulls last, weight desc, id
            """;

    static final String OPPORTUNITIES = """
            select l.scope_id, o.id
              from opportunity_link l join opportunity o on o.tenant_id = l.tenant_id and o.id = l.opportunity_id
             where l.tenant_id = $1 and l.scope_id = any ($2) and o.archived_at is null
               and o.status in ('OPEN', 'IN_PROGRESS')
             order by o.rank_score, o.rank_effort, o.id
            """;

    private StepSql() {}
}
