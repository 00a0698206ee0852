alter table persona add column merged_into_id uuid;

-- What insight-service announced about the feedback of each persona: absolute figures.
create table persona_evidence (
    tenant_id      uuid   not null,
    persona_id     uuid   not null,
    feedback_count bigint not null,
    customer_count bigint not null,
    version        bigint not null,
    primary key (tenant_id, persona_id)
);
call secure_tenant_table('persona_evidence');
