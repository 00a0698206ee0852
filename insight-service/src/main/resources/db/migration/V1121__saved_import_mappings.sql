create table import_mapping (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     bigint      not null,
    name        text        not null,
    mapping     jsonb       not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    archived_at timestamptz,
    primary key (tenant_id, id)
);
create unique index import_mapping_name_unique on import_mapping (tenant_id, name) where archived_at is null;
call secure_tenant_table('import_mapping');

-- Somebody may stop a run.
alter table import_run drop constraint import_run_status_check;
alter table import_run add constraint import_run_status_check
    check (status in ('RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'));
