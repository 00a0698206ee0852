-- What is done about opportunities. The profile is all that people say about a solution; what lists and calls look for
-- has columns and tables of its own.
create table solution (
    tenant_id   uuid        not null,
    id          uuid        not null,
    key         text        not null,
    version     bigint      not null,
    status      text        not null,
    owner_id    text,
    profile     jsonb       not null,
    shipped_at  timestamptz,
    result      jsonb,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    archived_at timestamptz,
    primary key (tenant_id, id),
    constraint solution_key_unique unique (tenant_id, key)
);
create index solution_status on solution (tenant_id, status, id) where archived_at is null;
call secure_tenant_table('solution');

create table solution_opportunity (
    tenant_id      uuid not null,
    opportunity_id uuid not null,
    solution_id    uuid not null,
    primary key (tenant_id, opportunity_id, solution_id),
    constraint solution_opportunity_solution foreign key (tenant_id, solution_id) references solution (tenant_id, id),
    constraint solution_opportunity_opportunity
        foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index solution_opportunity_solution on solution_opportunity (tenant_id, solution_id);
call secure_tenant_table('solution_opportunity');

-- By which issue of which tool a solution is found.
create table solution_delivery (
    tenant_id   uuid not null,
    system      text not null,
    external_id text not null,
    solution_id uuid not null,
    primary key (tenant_id, system, external_id, solution_id),
    constraint solution_delivery_solution foreign key (tenant_id, solution_id) references solution (tenant_id, id)
);
create index solution_delivery_solution on solution_delivery (tenant_id, solution_id);
call secure_tenant_table('solution_delivery');
