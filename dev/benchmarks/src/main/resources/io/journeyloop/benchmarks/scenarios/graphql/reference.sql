-- The part of the domain that the two queries read, as somebody would design it who has one database and one tenant.
create table persona (
    id    uuid primary key,
    key   text not null,
    name  text not null,
    type  text not null,
    quote text
);
create table journey (
    id            uuid primary key,
    key           text not null,
    title         text not null,
    customer_goal text
);
create table journey_persona (
    journey_id uuid not null references journey,
    persona_id uuid not null references persona,
    primary key (journey_id, persona_id)
);
create index on journey_persona (persona_id);
create table phase (
    id            uuid primary key,
    journey_id    uuid    not null references journey,
    "order"       integer not null,
    key           text    not null,
    name          text    not null,
    customer_goal text
);
create index on phase (journey_id, "order");
create table step (
    id            uuid primary key,
    phase_id      uuid    not null references phase,
    "order"       integer not null,
    key           text    not null,
    name          text    not null,
    customer_goal text,
    doing         text,
    thinking      text,
    feeling       text
);
create index on step (phase_id, "order");
create table channel (
    id     uuid primary key,
    key    text not null,
    name   text not null,
    medium text not null
);
create table touchpoint (
    id            uuid primary key,
    step_id       uuid    not null references step,
    "order"       integer not null,
    key           text    not null,
    name          text    not null,
    customer_goal text,
    channel_id    uuid references channel
);
create index on touchpoint (step_id, "order");
create index on touchpoint (channel_id);
create table insight (
    id                uuid primary key,
    title             text    not null,
    description       text,
    type              text    not null,
    status            text    not null,
    experience_impact double precision,
    weight            integer not null
);
create table insight_step (
    step_id    uuid not null references step,
    insight_id uuid not null references insight,
    primary key (step_id, insight_id)
);
create index on insight_step (insight_id);
create table opportunity (
    id          uuid primary key,
    key         text not null,
    title       text not null,
    description text,
    type        text not null,
    status      text not null
);
create table opportunity_step (
    step_id        uuid not null references step,
    opportunity_id uuid not null references opportunity,
    primary key (step_id, opportunity_id)
);
create index on opportunity_step (opportunity_id);
