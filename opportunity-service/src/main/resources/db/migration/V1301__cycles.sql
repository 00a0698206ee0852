-- Rounds of improving a journey. marks holds all answers about the journey as they were counted when the round began and
-- when its change reached customers, so that those before and after can be told apart.
create table improvement_cycle (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      bigint  not null,
    journey_id   uuid    not null,
    number       integer not null,
    stage        text    not null,
    previous_id  uuid,
    next_id      uuid,
    priorities   jsonb   not null,
    carried_over uuid[]  not null,
    marks        jsonb   not null,
    history      jsonb   not null,
    primary key (tenant_id, id),
    constraint improvement_cycle_number unique (tenant_id, journey_id, number)
);
create unique index improvement_cycle_one_open on improvement_cycle (tenant_id, journey_id) where stage <> 'CLOSED';
call secure_tenant_table('improvement_cycle');
