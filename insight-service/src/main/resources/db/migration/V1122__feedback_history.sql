-- What a record was before it was corrected. Holds the customer's words: erasure has to reach it.
create table feedback_version (
    tenant_id     uuid        not null,
    feedback_id   uuid        not null,
    version       bigint      not null,
    customer_hash text,
    replaced_at   timestamptz not null,
    record        jsonb       not null,
    primary key (tenant_id, feedback_id, version)
);
create index feedback_version_by_customer on feedback_version (tenant_id, customer_hash)
 where customer_hash is not null;
call secure_tenant_table('feedback_version');

alter table import_run add column corrected bigint not null default 0;
alter table import_run alter column corrected drop default;
