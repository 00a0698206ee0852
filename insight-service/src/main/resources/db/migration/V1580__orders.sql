-- In the order of creation there is the primary key.
create index insight_updated on insight (tenant_id, updated_at, id) where archived_at is null;
