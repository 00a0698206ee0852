package io.journeyloop.opportunity.backlog.persistence;

/** Statements that read opportunities; the first parameter is the tenant. */
final class OpportunitySql {

    /** The rank is a place among all open ones, so that a filtered list shows the same ranks as the whole. */
    static final String SELECT = """
            with ranked as (
                select id as ranked_id, row_number() over (order by rank_score, rank_effort, id) as rank
                  from opportunity
                 where tenant_id = $1 and archived_at is null and rank_group = 0
            )
            select o.id, o.key, o.version, o.created_at, o.updated_at, o.created_by, o.archived_at, o.title,
                   o.description, o.type, o.status, o.closing_reason, o.guardrail_id, o.solved_by_id, o.merged_into_id,
                   o.parent_id, o.persona_ids, o.owner_id, o.team_id, o.tags, o.custom_fields::text as custom_fields, o.inputs::text as inputs,
                   o.scoring_model_id, o.scored_at, o.score,
                   o.effort, o.missing::text as missing, o.evidence::text as evidence, ranked.rank,
                   array(select i.insight_id from opportunity_insight i
                          where i.tenant_id = o.tenant_id and i.opportunity_id = o.id order by i.position) as insight_ids,
                   array(select g.goal_id from goal_opportunity g
                          where g.tenant_id = o.tenant_id and g.opportunity_id = o.id order by g.goal_id) as goal_ids,
                   (select coalesce(jsonb_agg(jsonb_build_object('journeyId', l.journey_id, 'stepId', l.step_id)
                                              order by l.position), '[]')
                      from opportunity_link l
                     where l.tenant_id = o.tenant_id and l.opportunity_id = o.id)::text as links
              from opportunity o left join ranked on ranked_id = o.id
             where
            """;

    private static final String BY_RANK = " order by o.rank_group, o.rank_score, o.rank_effort, o.id";

    static final String BY_PATH = SELECT + " tenant_id = $1 and (id = $2 or key = $3)";

    /** Conditions of lists, each on what its question mark stands for. */
    static final String ON_JOURNEY = """
            exists (select from opportunity_link l
                     where l.tenant_id = $1 and l.opportunity_id = o.id and l.journey_id = ?)
            """;

    static final String ON_STEP = """
            exists (select from opportunity_link l
                     where l.tenant_id = $1 and l.opportunity_id = o.id and l.step_id = ?)
            """;

    static final String ON_INSIGHT = """
            exists (select from opportunity_insight i
                     where i.tenant_id = $1 and i.opportunity_id = o.id and i.insight_id = ?)
            """;

    static final String FOR_GOAL = """
            exists (select from goal_opportunity g
                     where g.tenant_id = $1 and g.opportunity_id = o.id and g.goal_id = ?)
            """;

    static final String BATCH = SELECT + """
               tenant_id = $1 and (o.id = any ($2) or o.archived_at is null and o.id in (
                    select opportunity_id from opportunity_link
                     where tenant_id = $1 and journey_id = any ($3)
                    union all
                    select opportunity_id from opportunity_link
                     where tenant_id = $1 and scope_id = any ($4)
                    union all
                    select opportunity_id from opportunity_insight
                     where tenant_id = $1 and insight_id = any ($5)
                    union all
                    select id from opportunity
                     where tenant_id = $1 and parent_id = any ($6)))
            """ + BY_RANK;

    private OpportunitySql() {}
}
