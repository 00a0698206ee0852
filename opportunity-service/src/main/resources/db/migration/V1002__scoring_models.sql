create table scoring_model (
    tenant_id  uuid        not null,
    id         uuid        not null,
    key        varchar     not null,
    number     integer     not null,
    method     varchar     not null,
    definition jsonb       not null,
    active     boolean     not null,
    created_at timestamptz not null,
    created_by varchar     not null,
    primary key (tenant_id, id),
    constraint scoring_model_number unique (tenant_id, number),
    constraint scoring_model_key unique (tenant_id, key)
);
create unique index scoring_model_one_active on scoring_model (tenant_id) where active;
call secure_tenant_table('scoring_model');
