select json_build_object(
  'id', j.id, 'key', j.key, 'title', j.title, 'customerGoal', j.customer_goal,
  'phases', (
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'key', p.key, 'name', p.name, 'order', p."order", 'customerGoal', p.customer_goal)
      order by p."order"), '[]')
    from phase p where p.journey_id = j.id)
)::text
from journey j where j.id = ?
