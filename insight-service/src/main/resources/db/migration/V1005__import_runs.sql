create table import_run (
    tenant_id    uuid        not null,
    id           uuid        not null,
    format       text        not null,
    file_name    text,
    mapping      jsonb       not null,
    status       text        not null check (status in ('RUNNING', 'COMPLETED', 'FAILED')),
    read         bigint      not null,
    accepted     bigint      not null,
    duplicate    bigint      not null,
    rejected     bigint      not null,
    failure      text,
    created_by   text        not null,
    created_at   timestamptz not null,
    finished_at  timestamptz,
    -- A run that is RUNNING and has not been heard of since before this instant was interrupted by a crash.
    leased_until timestamptz not null,
    version      bigint      not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('import_run');

create table import_error (
    tenant_id   uuid   not null,
    import_id   uuid   not null,
    position    bigint not null,
    row_number  bigint not null,
    line_number bigint not null,
    column_name text,
    reason      text   not null,
    primary key (tenant_id, import_id, position)
);
call secure_tenant_table('import_error');
