-- How often each answer was given, per place, day and origin. Every figure is computed from these counts, so that its
-- cost depends on the number of different answers and days, never on the number of records.
-- Answers that measure nothing (texts, dates) are counted with value and scale zero.
-- The zero UUID and the empty text stand for "none", because a primary key takes no nulls.
create table figure_count (
    tenant_id        uuid           not null,
    journey_id       uuid           not null,
    step_id          uuid           not null,
    touchpoint_id    uuid           not null,
    type             text           not null,
    persona_key      text           not null,
    channel          text           not null,
    source_name      text           not null,
    day              date           not null,
    scale_min        numeric        not null,
    scale_max        numeric        not null,
    higher_is_better boolean        not null,
    value            numeric(20, 4) not null,
    n                bigint         not null,
    primary key (tenant_id, journey_id, step_id, touchpoint_id, type, day, source_name, channel, persona_key,
                 scale_min, scale_max, higher_is_better, value)
);
call secure_tenant_table('figure_count');

-- Absolute evidence figures of a scope: a step, or a whole journey.
create table evidence (
    tenant_id          uuid   not null,
    scope_id           uuid   not null,
    journey_id         uuid   not null,
    step_id            uuid,
    feedback_count     bigint not null default 0,
    distinct_customers bigint not null default 0,
    source_types       text[] not null default '{}',
    last_collected_at  timestamptz,
    insight_count      bigint not null default 0,
    experience         numeric(4, 2),
    experience_weight  bigint not null default 0,
    version            bigint not null,
    primary key (tenant_id, scope_id)
);
call secure_tenant_table('evidence');

-- Who has been heard in a scope, so that a customer counts once.
create table scope_customer (
    tenant_id    uuid not null,
    scope_id     uuid not null,
    customer_key text not null,
    primary key (tenant_id, scope_id, customer_key)
);
call secure_tenant_table('scope_customer');
