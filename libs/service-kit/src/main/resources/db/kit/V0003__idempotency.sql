-- One row per Idempotency-Key: claimed before the work, confirmed in the work's own transaction, answered after it.
create table idempotency (
    tenant_id    uuid        not null,
    key          text        not null,
    fingerprint  text        not null,
    claim_id     uuid        not null,
    claimed_at   timestamptz not null default clock_timestamp(),
    confirmed    boolean     not null default false,
    status       integer,
    headers      jsonb,
    body         bytea,
    primary key (tenant_id, key)
);
create index idempotency_claimed on idempotency (claimed_at);
call secure_tenant_table('idempotency');
create policy clean_up on idempotency using (app_system());
