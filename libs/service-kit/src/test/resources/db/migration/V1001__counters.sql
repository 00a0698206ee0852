create table counter (
    tenant_id uuid   not null,
    id        uuid   not null,
    value     bigint not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('counter');
