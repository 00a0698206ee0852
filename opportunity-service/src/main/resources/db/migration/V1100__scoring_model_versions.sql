-- revision makes the ETag: it counts changes of a draft, its activation and its archiving. Until now every model was a
-- tenant's first one, in use since it was made; the defaults say so for the rows that are there.
alter table scoring_model
    add column revision      bigint      not null default 1,
    add column updated_at    timestamptz not null default now(),
    add column first_used_at timestamptz          default now(),
    add column archived_at   timestamptz,
    add column based_on_id   uuid,
    add constraint scoring_model_based_on foreign key (tenant_id, based_on_id) references scoring_model (tenant_id, id);
alter table scoring_model alter column revision drop default;
alter table scoring_model alter column updated_at drop default;
alter table scoring_model alter column first_used_at drop default;

create index score_history_newest on score_history (tenant_id, opportunity_id, seq desc);

-- Who changed what about scoring, and when: written with the change, never changed afterwards.
create table audit_entry (
    tenant_id    uuid        not null,
    id           uuid        not null,
    at           timestamptz not null,
    by_user      text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    changes      jsonb       not null,
    primary key (tenant_id, id)
);
create index audit_entry_subject on audit_entry (tenant_id, subject_id, id);
call secure_tenant_table('audit_entry');
