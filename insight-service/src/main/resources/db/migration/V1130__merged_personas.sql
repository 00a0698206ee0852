-- Which persona has taken over from which. The survivor is the end of the chain, whatever the order in which its links
-- become known; it may not be known here yet.
create table persona_merge (
    tenant_id   uuid not null,
    persona_id  uuid not null,
    survivor_id uuid not null,
    primary key (tenant_id, persona_id)
);
create index persona_merge_by_survivor on persona_merge (tenant_id, survivor_id);
call secure_tenant_table('persona_merge');
