-- The segments that are known here.
create table segment_replica (
    tenant_id uuid    not null,
    id        uuid    not null,
    key       text    not null,
    archived  boolean not null,
    version   bigint  not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('segment_replica');

-- Who belongs to which segment, as far as it is counted. Customers go by the hash that their feedback carries too. There
-- is no other index: whatever is expected of this table, it is looked up by customer.
create table segment_member (
    tenant_id     uuid not null,
    customer_hash text not null,
    segment_id    uuid not null,
    primary key (tenant_id, customer_hash, segment_id)
);
call secure_tenant_table('segment_member');

-- Who was announced to have joined or left a segment, and isn't counted so yet, in the order of the announcements.
create table membership_change (
    tenant_id     uuid    not null,
    seq           bigint  not null generated always as identity,
    segment_id    uuid    not null,
    customer_hash text    not null,
    joined        boolean not null,
    primary key (tenant_id, seq)
);
call secure_tenant_table('membership_change');
create policy counting on membership_change for select using (app_system());

-- Answers are also counted for each segment that a customer belongs to: all of them, and by persona, channel and source.
-- Zero stands for everybody.
alter table figure_count
    add column segment_id uuid not null default '00000000-0000-0000-0000-000000000000',
    drop constraint figure_count_lens_check,
    add constraint figure_count_lens_check
        check (lens in ('ALL', 'PERSONA', 'CHANNEL', 'SOURCE', 'SEGMENT', 'EACH')),
    drop constraint figure_count_pkey,
    add primary key (tenant_id, place_id, lens, segment_id, persona_key, channel, source_name, grain, period, type,
                     inside, scale_min, scale_max, higher_is_better, value);
alter table figure_count alter column segment_id drop default;
