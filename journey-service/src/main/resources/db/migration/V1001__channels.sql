create table channel (
    tenant_id     uuid        not null,
    id            uuid        not null,
    key           varchar      not null,
    name          varchar      not null,
    medium        varchar      not null
        constraint channel_medium_known check (medium in ('DIGITAL', 'HUMAN', 'PHYSICAL', 'DEVICE')),
    extras        jsonb       not null default '{"tags": [], "customFields": {}}',
    version       bigint      not null default 0,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    created_by    varchar      not null,
    archived_at   timestamptz,
    primary key (tenant_id, id),
    constraint channel_key_unique unique (tenant_id, key)
);
call secure_tenant_table('channel');

-- UUIDv7 for servers older than PostgreSQL 18: 48 bits of milliseconds, version 7, the rest random.
create function time_ordered_uuid() returns uuid volatile language sql as
$$
select encode(
    set_bit(set_bit(
        overlay(uuid_send(gen_random_uuid())
            placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
            from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid
$$;

-- A tenant that has no channel yet gets those that nearly everybody has; from then on they are its own.
create function seed_channels() returns integer volatile language plpgsql as
$$
declare
    seeded integer;
begin
    insert into channel (tenant_id, id, key, name, medium, created_at, updated_at, created_by)
    select app_tenant(), time_ordered_uuid(), seed.key, seed.name, seed.medium, now(), now(), 'system'
      from (values ('web', 'Web', 'DIGITAL'),
                   ('mobile-app', 'Mobile app', 'DIGITAL'),
                   ('kiosk', 'Kiosk', 'DEVICE'),
                   ('email', 'E-mail', 'DIGITAL'),
                   ('chat', 'Chat', 'DIGITAL'),
                   ('phone', 'Phone', 'HUMAN'),
                   ('branch', 'Branch', 'PHYSICAL'),
                   ('social', 'Social media', 'DIGITAL'),
                   ('sms', 'SMS', 'DIGITAL'),
                   ('post', 'Post', 'PHYSICAL'),
                   ('device', 'Device', 'DEVICE')) as seed(key, name, medium)
     where not exists (select 1 from channel where tenant_id = app_tenant())
    on conflict do nothing;
    get diagnostics seeded = row_count;
    return seeded;
end
$$;
