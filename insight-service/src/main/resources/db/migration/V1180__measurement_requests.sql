-- What other services ask of the evidence, until it is answered.
create table measurement_request (
    tenant_id uuid   not null,
    id        uuid   not null,
    -- Which of the questions about its measurement.
    number    bigint not null,
    request   jsonb  not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('measurement_request');
-- Answering serves all tenants in turn, and needs to see whose turn it is.
create policy answering on measurement_request for select using (app_system());

-- A window that begins or ends within a day is counted there from the records.
create index feedback_by_moment on feedback (tenant_id, collected_at);
