-- What the organisation has decided not to do.
create table guardrail (
    tenant_id   uuid        not null,
    id          uuid        not null,
    key         text        not null,
    version     bigint      not null,
    statement   text        not null,
    reason      text        not null,
    owner_id    text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    archived_at timestamptz,
    primary key (tenant_id, id),
    constraint guardrail_key unique (tenant_id, key)
);
call secure_tenant_table('guardrail');

alter table opportunity
    add column guardrail_id uuid,
    add constraint opportunity_guardrail foreign key (tenant_id, guardrail_id) references guardrail (tenant_id, id);
create index opportunity_guardrail on opportunity (tenant_id, guardrail_id) where guardrail_id is not null;
