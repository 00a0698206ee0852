-- What lists of journeys are narrowed and sorted by, without reading their documents.
alter table journey
    add column persona_ids uuid[] not null default '{}',
    add column tags        text[] not null default '{}';

-- The owner of the tables is held by their policy as well, and belongs to no tenant.
alter table journey no force row level security;
alter table journey_revision no force row level security;
update journey j
   set persona_ids = array(select cast(id as uuid)
                             from jsonb_array_elements_text(r.document #> '{profile,personaIds}') as p (id)),
       tags        = array(select tag from jsonb_array_elements_text(r.document #> '{profile,tags}') as t (tag))
  from journey_revision r
 where r.tenant_id = j.tenant_id and r.journey_id = j.id and r.number = j.version;
alter table journey force row level security;
alter table journey_revision force row level security;
