-- The tenants' own templates; those that come with the product are resources of the service.
create table journey_template (
    tenant_id   uuid        not null,
    id          uuid        not null,
    key         text        not null,
    name        text        not null,
    description text,
    document    jsonb       not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    archived_at timestamptz,
    primary key (tenant_id, id),
    constraint journey_template_key_unique unique (tenant_id, key)
);
call secure_tenant_table('journey_template');
