create table persona (
    tenant_id   uuid        not null,
    id          uuid        not null,
    key         varchar      not null,
    status      varchar      not null constraint persona_status_known check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    profile     jsonb       not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  varchar      not null,
    archived_at timestamptz,
    primary key (tenant_id, id),
    constraint persona_key_unique unique (tenant_id, key)
);
call secure_tenant_table('persona');

-- Which insights are about which persona, as insight-service announced it.
create table insight_replica (
    tenant_id  uuid   not null,
    insight_id uuid   not null,
    version    bigint not null,
    primary key (tenant_id, insight_id)
);
call secure_tenant_table('insight_replica');

create table persona_insight (
    tenant_id  uuid not null,
    persona_id uuid not null,
    insight_id uuid not null,
    primary key (tenant_id, persona_id, insight_id)
);
create index persona_insight_by_insight on persona_insight (tenant_id, insight_id);
call secure_tenant_table('persona_insight');
