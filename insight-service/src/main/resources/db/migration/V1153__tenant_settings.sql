-- What a tenant has chosen; without a row, the usual.
create table tenant_setting (
    tenant_id  uuid   not null primary key,
    version    bigint not null,
    time_zone  text   not null
);
call secure_tenant_table('tenant_setting');
