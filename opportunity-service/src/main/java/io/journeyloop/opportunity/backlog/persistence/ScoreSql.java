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

    /** What customers asked of the opportunities that were merged into one they ask of that one. */
    static final String FACTS = """
            select o.id, o.status, o.type, o.event_version, o.inputs::text as inputs, o.scoring_model_id, o.score, o.effort,
                   o.missing::text as missing, o.evidence::text as evidence,
                   array(select i.insight_id from opportunity_insight i
                          where i.tenant_id = o.tenant_id and i.opportunity_id = o.id order by i.position) as insight_ids,
                   (select coalesce(jsonb_agg(jsonb_build_object('journeyId', l.journey_id, 'stepId', l.step_id)
                                              order by l.position), '[]')
                      from opportunity_link l
                     where l.tenant_id = o.tenant_id and l.opportunity_id = o.id)::text as links,
                   (select count(*)
                      from opportunity_insight i
                      join insight_replica known on known.tenant_id = i.tenant_id and known.id = i.insight_id
                     where i.tenant_id = o.tenant_id and i.opportunity_id = o.id and known.counts) as insights,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'journeyId', place.journey_id, 'stepId', place.step_id,
                               'feedbackCount', coalesce(e.feedback_count, 0),
                               'distinctCustomers', coalesce(e.distinct_customers, 0),
                               'experience', e.experience, 'experienceWeight', coalesce(e.experience_weight, 0),
                               'sourceTypes', coalesce(e.source_types, '{}'),
                               'answers', coalesce(a.n, 0), 'answersMean', a.mean) order by place.scope_id), '[]')
                      from (select l.journey_id, l.step_id, l.scope_id
                              from opportunity_link l
                             where l.tenant_id = o.tenant_id and l.opportunity_id = o.id
                            union
                            select l.journey_id, l.step_id, l.scope_id
                              from opportunity_insight i
                              join insight_replica known on known.tenant_id = i.tenant_id and known.id = i.insight_id
                              join insight_link_replica l on l.tenant_id = i.tenant_id and l.insight_id = i.insight_id
                             where i.tenant_id = o.tenant_id and i.opportunity_id = o.id and known.counts) as place
                      left join evidence_replica e on e.tenant_id = o.tenant_id and e.scope_id = place.scope_id
                      left join answer_replica a on a.tenant_id = o.tenant_id and a.scope_id = place.scope_id
                            and a.persona_id = '00000000-0000-0000-0000-000000000000'
                   )::text as places,
                   asked.customers as asking_customers, asked.importance as asked_importance
              from opportunity o
             cross join lateral (
                   select count(*) as customers, coalesce(sum(latest.importance), 0) as importance
                     from (select distinct on (d.customer_hash) d.importance
                             from opportunity_demand d
                            where d.tenant_id = o.tenant_id and d.opportunity_id in (
                                  with recursive held as (
                                      select o.id
                                      union
                                      select m.from_id from held join opportunity_merge m
                                          on m.tenant_id = o.tenant_id and m.into_id = held.id)
                                  select id from held)
                            order by d.customer_hash, d.told_at desc, d.opportunity_id) as latest) as asked
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
