-- Variants of a step, side by side; what is measured is in measurement.
create table variant_comparison (
    tenant_id      uuid        not null,
    id             uuid        not null,
    journey_id     uuid        not null,
    step_id        uuid        not null,
    first_variant  text        not null,
    second_variant text        not null,
    created_at     timestamptz not null,
    created_by     text        not null,
    primary key (tenant_id, id)
);
create index variant_comparison_step on variant_comparison (tenant_id, step_id, id);
call secure_tenant_table('variant_comparison');
