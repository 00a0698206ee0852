create table insight (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     bigint      not null,
    status      varchar     not null,
    content     jsonb       not null,
    validation  jsonb,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  varchar     not null,
    archived_at timestamptz,
    primary key (tenant_id, id)
);
call secure_tenant_table('insight');

-- Index of an insight's links: each journey, step and touchpoint that it speaks about, once.
create table insight_scope (
    tenant_id  uuid not null,
    scope_id   uuid not null,
    insight_id uuid not null,
    primary key (tenant_id, scope_id, insight_id)
);
create index insight_scope_by_insight on insight_scope (tenant_id, insight_id);
call secure_tenant_table('insight_scope');

-- Index of an insight's evidence: the feedback that it rests on, to be walked in both directions.
create table insight_feedback (
    tenant_id   uuid not null,
    feedback_id uuid not null,
    insight_id  uuid not null,
    primary key (tenant_id, feedback_id, insight_id)
);
create index insight_feedback_by_insight on insight_feedback (tenant_id, insight_id);
call secure_tenant_table('insight_feedback');
