create table feedback (
    tenant_id          uuid        not null,
    id                 uuid        not null,
    version            bigint      not null,
    source_type        text        not null,
    source_name        text        not null,
    external_id        text        not null,
    field_type         text        not null,
    value              jsonb       not null,
    scale_min          numeric,
    scale_max          numeric,
    higher_is_better   boolean     not null,
    comment            text,
    collected_at       timestamptz not null,
    received_at        timestamptz not null,
    updated_at         timestamptz not null,
    created_by         text        not null,
    import_id          uuid,
    language           text,
    customer_key       text,
    channel            text,
    metadata           jsonb       not null,
    persona_key        text,
    persona_id         uuid,
    persona_resolution text        not null check (persona_resolution in ('RESOLVED', 'PENDING', 'BROKEN')),
    journey_key        text,
    step_key           text,
    touchpoint_key     text,
    -- As given while the record waits, as resolved afterwards.
    journey_id         uuid,
    step_id            uuid,
    touchpoint_id      uuid,
    resolution         text        not null check (resolution in ('RESOLVED', 'PENDING', 'BROKEN')),
    primary key (tenant_id, id),
    -- The same answer may arrive by any road any number of times; it is stored once.
    constraint feedback_is_unique_in_its_source unique (tenant_id, source_name, external_id)
);
create index feedback_by_journey on feedback (tenant_id, journey_id, id);
create index feedback_by_step on feedback (tenant_id, step_id, id);
create index feedback_by_source on feedback (tenant_id, source_name, id);
create index feedback_unresolved on feedback (tenant_id, resolution, id) where resolution <> 'RESOLVED';
create index feedback_waiting_for_journey on feedback (tenant_id, journey_key) where resolution = 'PENDING';
create index feedback_waiting_for_touchpoint on feedback (tenant_id, touchpoint_id) where resolution = 'PENDING';
create index feedback_waiting_for_persona on feedback (tenant_id, persona_key) where persona_resolution = 'PENDING';
call secure_tenant_table('feedback');
