-- Questions to the evidence, their answers, and what they came to.
create table measurement (
    tenant_id    uuid        not null,
    id           uuid        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    question     jsonb       not null,
    planned_n    bigint,
    asked        bigint      not null,
    asked_at     timestamptz not null,
    -- The step or journey whose evidence may answer it; null: anything of the tenant's.
    watched_id   uuid,
    closes_at    timestamptz not null,
    -- When to ask again; null once it is decided.
    due_at       timestamptz,
    answer       jsonb,
    answered_at  timestamptz,
    outcome      jsonb,
    primary key (tenant_id, id),
    constraint measurement_subject unique (tenant_id, subject_id)
);
create index measurement_due on measurement (due_at) where due_at is not null;
create index measurement_watched on measurement (tenant_id, watched_id) where due_at is not null;
call secure_tenant_table('measurement');
-- Asking serves all tenants in turn, and needs to see whose turn it is.
create policy asking on measurement for select using (app_system());
