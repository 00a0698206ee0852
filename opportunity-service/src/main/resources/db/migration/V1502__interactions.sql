-- How many of a scope's records tell what customers did.
alter table evidence_replica add column interaction_count bigint not null default 0;
