-- Ids of people and teams are the identity provider's, whatever they look like.
alter table opportunity alter column owner_id type text using owner_id::text;
alter table opportunity alter column team_id type text using team_id::text;

-- The shipped solution that an opportunity counts as solved by.
alter table opportunity add column solved_by_id uuid;
alter table opportunity add constraint opportunity_solved_by
    foreign key (tenant_id, solved_by_id) references solution (tenant_id, id);

-- Which opportunities a goal or solution is about is kept in one place only; position is the place in its list.
create table goal_opportunity (
    tenant_id      uuid    not null,
    opportunity_id uuid    not null,
    goal_id        uuid    not null,
    position       integer not null,
    primary key (tenant_id, opportunity_id, goal_id),
    constraint goal_opportunity_goal foreign key (tenant_id, goal_id) references goal (tenant_id, id),
    constraint goal_opportunity_opportunity
        foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index goal_opportunity_goal on goal_opportunity (tenant_id, goal_id);
call secure_tenant_table('goal_opportunity');
alter table solution_opportunity add column position integer not null default 0;
alter table solution_opportunity alter column position drop default;

alter table goal no force row level security;
alter table goal_opportunity no force row level security;
alter table solution no force row level security;
alter table solution_opportunity no force row level security;
alter table opportunity no force row level security;
insert into goal_opportunity (tenant_id, opportunity_id, goal_id, position)
select g.tenant_id, named.id, g.id, named.position
  from goal g
 cross join unnest(g.opportunity_ids) with ordinality as named (id, position)
  join opportunity o on o.tenant_id = g.tenant_id and o.id = named.id
on conflict do nothing;
update goal set profile = profile - 'opportunityIds';
update solution_opportunity b set position = named.position
  from solution s
 cross join jsonb_array_elements_text(s.profile -> 'opportunityIds') with ordinality as named (id, position)
 where s.tenant_id = b.tenant_id and s.id = b.solution_id and cast(named.id as uuid) = b.opportunity_id;
update solution set profile = profile - 'opportunityIds';
alter table goal force row level security;
alter table goal_opportunity force row level security;
alter table solution force row level security;
alter table solution_opportunity force row level security;
alter table goal drop column opportunity_ids;

-- The words of title and description, to find what says the same; as rows, too, since under row-level security an index
-- serves a comparison of words, not of lists of them.
create extension if not exists pg_trgm;
alter table opportunity add column words text[] generated always as (
    tsvector_to_array(to_tsvector('simple', title || ' ' || coalesce(description, '')))
) stored;
create table opportunity_word (
    tenant_id      uuid not null,
    word           text not null,
    opportunity_id uuid not null,
    primary key (tenant_id, word, opportunity_id)
);
create index opportunity_word_opportunity on opportunity_word (tenant_id, opportunity_id);
call secure_tenant_table('opportunity_word');
alter table opportunity_word no force row level security;
insert into opportunity_word (tenant_id, word, opportunity_id)
select tenant_id, word, id from opportunity cross join unnest(words) as word;
alter table opportunity_word force row level security;
alter table opportunity force row level security;

-- Two opportunities that somebody has looked at and holds to be different.
create table opportunity_distinction (
    tenant_id    uuid        not null,
    lower_id     uuid        not null,
    higher_id    uuid        not null,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    note         text,
    primary key (tenant_id, lower_id, higher_id)
);
create index opportunity_distinction_higher on opportunity_distinction (tenant_id, higher_id);
call secure_tenant_table('opportunity_distinction');

-- Merges that may still be undone. shared: what the survivor had of the merged one's by itself, and keeps.
alter table opportunity add column merged_into_id uuid;
create table opportunity_merge (
    tenant_id uuid        not null,
    from_id   uuid        not null,
    into_id   uuid        not null,
    shared    jsonb       not null,
    merged_by text        not null,
    merged_at timestamptz not null,
    note      text,
    primary key (tenant_id, from_id)
);
create index opportunity_merge_survivor on opportunity_merge (tenant_id, into_id);
call secure_tenant_table('opportunity_merge');

-- What was about the merged opportunity and is about the survivor now.
create table opportunity_merge_relation (
    tenant_id  uuid    not null,
    from_id    uuid    not null,
    kind       text    not null check (kind in ('SOLUTION', 'GOAL', 'CHILD')),
    related_id uuid    not null,
    position   integer not null,
    -- Whether it was about the survivor before, too.
    shared     boolean not null,
    primary key (tenant_id, from_id, kind, related_id)
);
call secure_tenant_table('opportunity_merge_relation');
