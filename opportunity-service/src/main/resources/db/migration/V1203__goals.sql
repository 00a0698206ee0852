-- What the organisation wants to reach by when; the profile is all that people say about it.
create table goal (
    tenant_id       uuid        not null,
    id              uuid        not null,
    key             text        not null,
    version         bigint      not null,
    status          text        not null,
    opportunity_ids uuid[]      not null,
    profile         jsonb       not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    created_by      text        not null,
    archived_at     timestamptz,
    primary key (tenant_id, id),
    constraint goal_key_unique unique (tenant_id, key)
);
call secure_tenant_table('goal');
