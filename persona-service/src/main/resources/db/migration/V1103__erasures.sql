-- What remains of an erased customer: that it was erased, by whom and when, under a key that nobody can read back.
create table erasure (
    tenant_id     uuid        not null,
    id            uuid        not null,
    customer_hash text        not null,
    erased_at     timestamptz not null,
    requested_by  text        not null,
    what          jsonb       not null,
    version       bigint      not null,
    primary key (tenant_id, id)
);
create index erasure_by_customer on erasure (tenant_id, customer_hash, erased_at desc);
call secure_tenant_table('erasure');
