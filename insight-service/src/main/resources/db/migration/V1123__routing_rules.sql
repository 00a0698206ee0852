create table routing_rule (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     bigint      not null,
    name        text        not null,
    position    int         not null,
    match       jsonb       not null,
    destination jsonb       not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    archived_at timestamptz,
    primary key (tenant_id, id)
);
call secure_tenant_table('routing_rule');
