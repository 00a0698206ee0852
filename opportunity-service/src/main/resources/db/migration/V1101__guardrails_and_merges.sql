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
    add column guardrail_id   uuid,
    add column merged_into_id uuid,
    add constraint opportunity_guardrail foreign key (tenant_id, guardrail_id) references guardrail (tenant_id, id),
    add constraint opportunity_merged_into foreign key (tenant_id, merged_into_id) references opportunity (tenant_id, id);
create index opportunity_guardrail on opportunity (tenant_id, guardrail_id) where guardrail_id is not null;
create index opportunity_merged_into on opportunity (tenant_id, merged_into_id) where merged_into_id is not null;

-- What a merge has added to the survivor, so that it can be taken back.
create table opportunity_merge (
    tenant_id uuid        not null,
    id        uuid        not null,
    into_id   uuid        not null,
    merged_at timestamptz not null,
    merged_by text        not null,
    gained    jsonb       not null,
    primary key (tenant_id, id),
    constraint opportunity_merge_merged foreign key (tenant_id, id) references opportunity (tenant_id, id),
    constraint opportunity_merge_into foreign key (tenant_id, into_id) references opportunity (tenant_id, id)
);
create index opportunity_merge_survivor on opportunity_merge (tenant_id, into_id);
call secure_tenant_table('opportunity_merge');
