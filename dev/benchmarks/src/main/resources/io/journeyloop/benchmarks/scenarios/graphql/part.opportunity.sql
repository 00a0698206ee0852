-- What the opportunity-service knows of the reference database, of steps their ids, and how others ask for it.
drop table persona, journey, journey_persona, phase, channel, touchpoint, insight, insight_step cascade;
alter table step drop column phase_id, drop column "order", drop column key, drop column name, drop column customer_goal,
    drop column doing, drop column thinking, drop column feeling;
create function steps_by_ids(ids uuid[]) returns setof step language sql stable as
$$ select s.* from unnest(ids) with ordinality as asked (id, n) join step s using (id) order by n $$;
