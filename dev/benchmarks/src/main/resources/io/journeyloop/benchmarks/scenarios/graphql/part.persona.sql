-- What the persona-service knows of the reference database, and how others ask for it.
drop table journey, journey_persona, phase, step, channel, touchpoint, insight, insight_step, opportunity, opportunity_step cascade;
create function personas_by_ids(ids uuid[]) returns setof persona language sql stable as
$$ select p.* from unnest(ids) with ordinality as asked (id, n) join persona p using (id) order by n $$;
