-- What the insights' service announced of a step, or of a journey as a whole: absolute figures, the newest version wins.
create table known_evidence (
    tenant_id  uuid   not null,
    scope_id   uuid   not null,
    journey_id uuid   not null,
    experience double precision,
    feedback   bigint not null,
    insights   bigint not null,
    version    bigint not null,
    primary key (tenant_id, scope_id)
);
create index known_evidence_of_journey on known_evidence (tenant_id, journey_id);
call secure_tenant_table('known_evidence');

-- What the opportunities' service announced, as far as maps show it.
create table known_opportunity (
    tenant_id uuid    not null,
    id        uuid    not null,
    is_open   boolean not null,
    version   bigint  not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('known_opportunity');

-- The steps that it names.
create table known_opportunity_step (
    tenant_id      uuid not null,
    opportunity_id uuid not null,
    journey_id     uuid not null,
    step_id        uuid not null,
    primary key (tenant_id, opportunity_id, step_id),
    constraint known_opportunity_step_opportunity
        foreign key (tenant_id, opportunity_id) references known_opportunity (tenant_id, id)
);
create index known_opportunity_step_of_journey on known_opportunity_step (tenant_id, journey_id);
call secure_tenant_table('known_opportunity_step');
