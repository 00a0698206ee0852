-- Columns as Debezium's outbox event router expects them (id, aggregatetype, aggregateid, type, payload), and ours.
-- seq is given by the database after the aggregate's row lock is held, so that it orders each aggregate's events.
create table outbox (
    seq           bigint      not null generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       jsonb       not null,
    tenant_id     uuid        not null,
    version       bigint      not null,
    occurred_at   timestamptz not null default clock_timestamp(),
    published_at  timestamptz
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
call secure_tenant_table('outbox');
create policy relay on outbox using (app_system());

create table inbox (
    tenant_id   uuid        not null,
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, consumer, event_id)
);
create index inbox_received on inbox (received_at);
call secure_tenant_table('inbox');
create policy clean_up on inbox using (app_system());
