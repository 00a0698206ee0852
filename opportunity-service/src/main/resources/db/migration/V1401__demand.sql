-- How important customers say that an opportunity is to them: of each the latest word. Customers are known by pseudonyms.
create table opportunity_demand (
    tenant_id      uuid        not null,
    opportunity_id uuid        not null,
    customer_hash  text        not null,
    importance     smallint    not null check (importance between 0 and 3),
    told_at        timestamptz not null,
    primary key (tenant_id, opportunity_id, customer_hash),
    constraint opportunity_demand_opportunity
        foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index opportunity_demand_customer on opportunity_demand (tenant_id, customer_hash);
call secure_tenant_table('opportunity_demand');
