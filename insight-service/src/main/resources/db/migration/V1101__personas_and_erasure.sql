-- What stands for a customer in announcements: SHA-256 of tenant id, colon and key. Found by an index on a plain column,
-- because a function in a condition would be evaluated row by row behind row-level security.
alter table feedback add column customer_hash text;
alter table feedback no force row level security;
update feedback set customer_hash = encode(sha256(convert_to(tenant_id || ':' || customer_key, 'UTF8')), 'hex')
 where customer_key is not null;
alter table feedback force row level security;
create index feedback_by_customer on feedback (tenant_id, customer_hash, id) where customer_hash is not null;
create index feedback_by_persona on feedback (tenant_id, persona_id, id) where persona_id is not null;

-- Absolute figures of the feedback of each persona; who has been heard is kept in scope_customer, as for steps.
create table persona_evidence (
    tenant_id          uuid   not null,
    persona_id         uuid   not null,
    feedback_count     bigint not null,
    distinct_customers bigint not null,
    version            bigint not null,
    primary key (tenant_id, persona_id)
);
call secure_tenant_table('persona_evidence');

alter table feedback no force row level security;
alter table scope_customer no force row level security;
alter table persona_evidence no force row level security;
insert into scope_customer (tenant_id, scope_id, customer_key)
select distinct tenant_id, persona_id, customer_key from feedback
 where persona_id is not null and persona_resolution = 'RESOLVED' and customer_key is not null;
insert into persona_evidence (tenant_id, persona_id, feedback_count, distinct_customers, version)
select tenant_id, persona_id, count(*), count(distinct customer_key), 1 from feedback
 where persona_id is not null and persona_resolution = 'RESOLVED' group by tenant_id, persona_id;
alter table feedback force row level security;
alter table scope_customer force row level security;
alter table persona_evidence force row level security;
