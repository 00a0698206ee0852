-- Each level is read and put together once for the whole journey, then joined to the level above it.
with asked as (
  select * from journey where id = ?
), place as (
  select s.* from asked j join phase p on p.journey_id = j.id join step s on s.phase_id = p.id
), touchpoints as (
  select t.step_id, json_agg(json_build_object(
           'id', t.id, 'key', t.key, 'name', t.name, 'order', t."order", 'customerGoal', t.customer_goal,
           'channel', case when c.id is not null then
             json_build_object('key', c.key, 'name', c.name, 'medium', c.medium) end) order by t."order") as found
    from place join touchpoint t on t.step_id = place.id left join channel c on c.id = t.channel_id
   group by t.step_id
), insights as (
  select x.step_id, json_agg(json_build_object(
           'id', i.id, 'title', i.title, 'description', i.description, 'type', i.type, 'status', i.status,
           'experienceImpact', i.experience_impact, 'weight', i.weight) order by i.id) as found
    from place join insight_step x on x.step_id = place.id join insight i on i.id = x.insight_id
   group by x.step_id
), opportunities as (
  select x.step_id, json_agg(json_build_object(
           'id', o.id, 'key', o.key, 'title', o.title, 'description', o.description, 'type', o.type,
           'status', o.status) order by o.id) as found
    from place join opportunity_step x on x.step_id = place.id join opportunity o on o.id = x.opportunity_id
   group by x.step_id
), steps as (
  select s.phase_id, json_agg(json_build_object(
           'id', s.id, 'key', s.key, 'name', s.name, 'order', s."order", 'customerGoal', s.customer_goal,
           'doing', s.doing, 'thinking', s.thinking, 'feeling', s.feeling,
           'touchpoints', coalesce(t.found, '[]'), 'insights', coalesce(i.found, '[]'),
           'opportunities', coalesce(o.found, '[]')) order by s."order") as found
    from place s
    left join touchpoints t on t.step_id = s.id
    left join insights i on i.step_id = s.id
    left join opportunities o on o.step_id = s.id
   group by s.phase_id
)
select json_build_object(
  'id', j.id, 'key', j.key, 'title', j.title, 'customerGoal', j.customer_goal,
  'personas', (
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'key', p.key, 'name', p.name, 'type', p.type, 'quote', p.quote) order by p.id), '[]')
    from journey_persona jp join persona p on p.id = jp.persona_id
    where jp.journey_id = j.id),
  'phases', (
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'key', p.key, 'name', p.name, 'order', p."order", 'customerGoal', p.customer_goal,
      'steps', coalesce(s.found, '[]')) order by p."order"), '[]')
    from phase p left join steps s on s.phase_id = p.id
    where p.journey_id = j.id)
)::text
from asked j
