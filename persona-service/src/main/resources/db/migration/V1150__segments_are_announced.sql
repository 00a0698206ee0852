-- Orders what is announced about the members of a segment: whoever changes members of a tenant has its turn (an advisory
-- lock) until the change is committed.
create sequence membership_version;
grant usage on sequence membership_version to ${app_role};

-- Whatever statement lets customers join or leave announces it, at most a thousand of them by one event; so no road can
-- forget it, and a million keys never leave the database for it. The hash is that of the announced erasures.
create function announce_membership() returns trigger language plpgsql as
$$
begin
    insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant_id, version)
    select gen_random_uuid(), 'segment-membership', portion.segment_id,
        'journeyloop.segment-membership.changed.v1',
        jsonb_build_object('segmentId', portion.segment_id,
            'joined', case when tg_op = 'INSERT' then portion.hashes else '[]'::jsonb end,
            'left', case when tg_op = 'DELETE' then portion.hashes else '[]'::jsonb end),
        portion.tenant_id, nextval('membership_version')
    from (
        select tenant_id, segment_id, jsonb_agg(hash) as hashes
        from (select tenant_id, segment_id,
                  encode(sha256(convert_to(tenant_id || ':' || customer_key, 'UTF8')), 'hex') as hash,
                  (row_number() over (partition by tenant_id, segment_id) - 1) / 1000 as part
              from moved) m
        group by tenant_id, segment_id, part) portion;
    return null;
end
$$;

-- Those who belong to segments already are announced as if they joined now.
alter table segment no force row level security;
alter table segment_member no force row level security;
alter table outbox no force row level security;
insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant_id, version)
select gen_random_uuid(), 'segment', id,
    case when archived_at is null then 'journeyloop.segment.changed.v1' else 'journeyloop.segment.archived.v1' end,
    jsonb_build_object('segmentId', id, 'key', key, 'kind', kind,
        'status', case when archived_at is null then 'ACTIVE' else 'ARCHIVED' end),
    tenant_id, version
from segment;
insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant_id, version)
select gen_random_uuid(), 'segment-membership', segment_id, 'journeyloop.segment-membership.changed.v1',
    jsonb_build_object('segmentId', segment_id, 'joined', jsonb_agg(hash), 'left', '[]'::jsonb),
    tenant_id, nextval('membership_version')
from (select tenant_id, segment_id,
          encode(sha256(convert_to(tenant_id || ':' || customer_key, 'UTF8')), 'hex') as hash,
          (row_number() over (partition by tenant_id, segment_id) - 1) / 1000 as part
      from segment_member) m
group by tenant_id, segment_id, part;
alter table segment force row level security;
alter table segment_member force row level security;
alter table outbox force row level security;

create trigger joining_is_announced after insert on segment_member referencing new table as moved
    for each statement execute function announce_membership();
create trigger leaving_is_announced after delete on segment_member referencing old table as moved
    for each statement execute function announce_membership();
