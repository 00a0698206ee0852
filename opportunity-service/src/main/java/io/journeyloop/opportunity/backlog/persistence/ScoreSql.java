package io.journeyloop.opportunity.backlog.persistence;

/** Statements around scores; the first parameter is the tenant. */
final class ScoreSql {

    static final String BY_SCOPE = """
            select place.scope_id, o.id
              from (select scope_id, opportunity_id from opportunity_link
                     where tenant_id = $1 and scope_id = any ($2)
                    union
                    select l.scope_id, i.opportunity_id
                      from insight_link_replica l
                      join opportunity_insight i on i.tenant_id = l.tenant_id and i.insight_id = l.insight_id
                     where l.tenant_id = $1 and l.scope_id = any ($2)) as place
              join opportunity o on o.tenant_id = $1 and o.id = place.opportunity_id
             where o.archived_at is null
            """;

    static final String BY_INSIGHT = """
            select id from opportunity
             where tenant_id = $1 and archived_at is null and id in (
                   select opportunity_id from opportunity_insight where tenant_id = $1 and insight_id = $2)
            """;

    static final String AFTER = """
            select id from opportunity
             where tenant_id = $1 and archived_at is null and id > $2 order by id limit $3
            """;

    /**
     * Each kind of fact by itself for all of the opportunities, which takes a seventh of the time that looking all kinds up
     * for each opportunity takes. What customers asked of the opportunities that were merged into one they ask of that one.
     */
    static final String FACTS = """
            with recursive link as materialized (
                select opportunity_id, position, journey_id, step_id, scope_id from opportunity_link
                 where tenant_id = $1 and opportunity_id = any ($2)
            ), insight as materialized (
                select i.opportunity_id, i.position, i.insight_id, coalesce(known.counts, false) as counts
                  from opportunity_insight i
                  left join insight_replica known on known.tenant_id = i.tenant_id and known.id = i.insight_id
                 where i.tenant_id = $1 and i.opportunity_id = any ($2)
            ), place as (
                select opportunity_id, journey_id, step_id, scope_id from link
                union
                select i.opportunity_id, l.journey_id, l.step_id, l.scope_id
                  from insight i
                  join insight_link_replica l on l.tenant_id = $1 and l.insight_id = i.insight_id
                 where i.counts
            ), held (opportunity_id, id) as (
                select id, id from unnest($2) as id
                union
                select held.opportunity_id, m.from_id
                  from held join opportunity_merge m on m.tenant_id = $1 and m.into_id = held.id
            ), latest as (
                select distinct on (held.opportunity_id, d.customer_hash) held.opportunity_id, d.importance
                  from held join opportunity_demand d on d.tenant_id = $1 and d.opportunity_id = held.id
                 order by held.opportunity_id, d.customer_hash, d.told_at desc, d.opportunity_id
            ), linked as (
                select opportunity_id,
                       jsonb_agg(jsonb_build_object('journeyId', journey_id, 'stepId', step_id) order by position) as links
                  from link group by opportunity_id
            ), evident as (
                select opportunity_id, array_agg(insight_id order by position) as insight_ids,
                       count(*) filter (where counts) as insights
                  from insight group by opportunity_id
            ), placed as (
                select place.opportunity_id,
                       jsonb_agg(jsonb_build_object(
                               'journeyId', place.journey_id, 'stepId', place.step_id,
                               'feedbackCount', coalesce(e.feedback_count, 0),
                               'distinctCustomers', coalesce(e.distinct_customers, 0),
                               'experience', e.experience, 'experienceWeight', coalesce(e.experience_weight, 0),
                               'sourceTypes', coalesce(e.source_types, '{}'),
                               'answers', coalesce(a.n, 0), 'answersMean', a.mean) order by place.scope_id) as places
                  from place
                  left join evidence_replica e on e.tenant_id = $1 and e.scope_id = place.scope_id
                  left join answer_replica a on a.tenant_id = $1 and a.scope_id = place.scope_id
                        and a.persona_id = '00000000-0000-0000-0000-000000000000'
                 group by place.opportunity_id
            ), asked as (
                select opportunity_id, count(*) as customers, sum(importance) as importance
                  from latest group by opportunity_id
            )
            select o.id, o.status, o.type, o.event_version, o.inputs::text as inputs, o.scoring_model_id, o.score, o.effort,
                   o.missing::text as missing, o.evidence::text as evidence,
                   coalesce(evident.insight_ids, '{}') as insight_ids, coalesce(evident.insights, 0) as insights,
                   coalesce(linked.links, '[]')::text as links, coalesce(placed.places, '[]')::text as places,
                   coalesce(asked.customers, 0) as asking_customers, coalesce(asked.importance, 0) as asked_importance
              from opportunity o
              left join linked on linked.opportunity_id = o.id
              left join evident on evident.opportunity_id = o.id
              left join placed on placed.opportunity_id = o.id
              left join asked on asked.opportunity_id = o.id
             where o.tenant_id = $1 and o.id = any ($2)
            """;

    static final String HISTORY = """
            select seq, computed_at, scoring_model_id, score, effort, missing::text as missing,
                   evidence::text as evidence, inputs::text as inputs
              from score_history
             where tenant_id = $1 and opportunity_id = $2
               and ($3::uuid is null or scoring_model_id = $3)
               and ($4::bigint is null or seq < $4)
             order by seq desc limit $5
            """;

    static final String KEEP = """
            with scored as (
                select * from jsonb_to_recordset(cast($4::text as jsonb)) as s(
                    id uuid, score double precision, effort double precision, missing jsonb, evidence jsonb)
            ), kept as (
                update opportunity o
                   set score = s.score, effort = s.effort, missing = s.missing, evidence = s.evidence,
                       scoring_model_id = $2, scored_at = $3, event_version = o.event_version + 1
                  from scored s
                 where o.tenant_id = $1 and o.id = s.id
                returning o.id, o.event_version, o.inputs
            ), remembered as (
                insert into score_history
                    (tenant_id, opportunity_id, computed_at, scoring_model_id, score, effort, missing, evidence, inputs)
                select $1, s.id, $3, $2, s.score, s.effort, s.missing, s.evidence, kept.inputs
                  from scored s join kept on kept.id = s.id
            )
            select id, event_version from kept
            """;

    private ScoreSql() {}
}
