-- By rank there is opportunity_rank, by creation the primary key.
create index opportunity_updated on opportunity (tenant_id, updated_at, id) where archived_at is null;
