-- Opportunities that rest on an insight which was merged rest on its survivor, until the merge is undone.
create table insight_succession (
    tenant_id      uuid    not null,
    opportunity_id uuid    not null,
    merged_id      uuid    not null,
    survivor_id    uuid    not null,
    position       integer not null,
    -- Whether the opportunity rests on the survivor for this reason alone.
    added          boolean not null,
    primary key (tenant_id, opportunity_id, merged_id),
    constraint insight_succession_opportunity
        foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index insight_succession_merged on insight_succession (tenant_id, merged_id);
call secure_tenant_table('insight_succession');
