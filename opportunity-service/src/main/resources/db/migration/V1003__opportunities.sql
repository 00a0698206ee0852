-- version counts what people change and makes the ETag; event_version counts what is announced, scores included.
-- The rank_ columns put the best first in ascending order: open before closed, known scores before unknown ones
-- (1e300 is beyond any score), then less effort.
create table opportunity (
    tenant_id        uuid        not null,
    id               uuid        not null,
    key              text        not null,
    version          bigint      not null,
    event_version    bigint      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    created_by       text        not null,
    archived_at      timestamptz,
    title            text        not null,
    description      text,
    type             text        not null,
    status           text        not null,
    closing_reason   text,
    parent_id        uuid,
    persona_ids      uuid[]      not null,
    owner_id         uuid,
    team_id          uuid,
    tags             text[]      not null,
    custom_fields    jsonb       not null,
    inputs           jsonb       not null,
    scoring_model_id uuid,
    scored_at        timestamptz,
    score            double precision,
    effort           double precision,
    missing          jsonb       not null default '[]',
    evidence         jsonb,
    rank_group  integer not null generated always as (case when status in ('OPEN', 'IN_PROGRESS') then 0 else 1 end) stored,
    rank_score  double precision not null generated always as (coalesce(-score, 1e300)) stored,
    rank_effort double precision not null generated always as (coalesce(effort, 1e300)) stored,
    primary key (tenant_id, id),
    constraint opportunity_key unique (tenant_id, key),
    constraint opportunity_parent foreign key (tenant_id, parent_id) references opportunity (tenant_id, id),
    constraint opportunity_model foreign key (tenant_id, scoring_model_id) references scoring_model (tenant_id, id)
);
create index opportunity_rank on opportunity (tenant_id, rank_group, rank_score, rank_effort, id)
    where archived_at is null;
create index opportunity_parent on opportunity (tenant_id, parent_id) where parent_id is not null;
call secure_tenant_table('opportunity');

create table opportunity_link (
    tenant_id      uuid    not null,
    opportunity_id uuid    not null,
    position       integer not null,
    journey_id     uuid    not null,
    step_id        uuid,
    scope_id       uuid    not null generated always as (coalesce(step_id, journey_id)) stored,
    primary key (tenant_id, opportunity_id, scope_id),
    constraint opportunity_link_opportunity foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index opportunity_link_scope on opportunity_link (tenant_id, scope_id);
create index opportunity_link_journey on opportunity_link (tenant_id, journey_id);
call secure_tenant_table('opportunity_link');

create table opportunity_insight (
    tenant_id      uuid    not null,
    opportunity_id uuid    not null,
    position       integer not null,
    insight_id     uuid    not null,
    primary key (tenant_id, opportunity_id, insight_id),
    constraint opportunity_insight_opportunity foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index opportunity_insight_insight on opportunity_insight (tenant_id, insight_id);
call secure_tenant_table('opportunity_insight');

-- Every score with what it was computed from, so that it can be reproduced.
create table score_history (
    tenant_id        uuid        not null,
    opportunity_id   uuid        not null,
    seq              bigint      not null generated always as identity,
    computed_at      timestamptz not null,
    scoring_model_id uuid        not null,
    score            double precision,
    effort           double precision,
    missing          jsonb       not null,
    evidence         jsonb       not null,
    inputs           jsonb       not null,
    primary key (tenant_id, opportunity_id, seq),
    constraint score_history_opportunity foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
call secure_tenant_table('score_history');
