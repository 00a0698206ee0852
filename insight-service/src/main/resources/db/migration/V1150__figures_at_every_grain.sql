-- Records that are stored, but not yet counted. Taking a record in only adds a row here; counting follows within moments,
-- for many records at once, so that those who send feedback never wait for each other.
create table uncounted (
    tenant_id   uuid    not null,
    seq         bigint  not null generated always as identity,
    feedback_id uuid    not null,
    -- What is still to be counted: the figures, the evidence of its journey and step, that of its persona.
    figures     boolean not null,
    evidence    boolean not null,
    persona     boolean not null,
    primary key (tenant_id, seq)
);
call secure_tenant_table('uncounted');
-- Counting serves all tenants in turn, and needs to see whose turn it is.
create policy counting on uncounted for select using (app_system());

-- How often each answer was given. A record is counted once for each place that it speaks about (the tenant as a whole,
-- its journey, step and touchpoint), for its day and for its month, and for each lens that a figure can be seen through:
-- everybody, one persona, one channel, one source, or all three. A figure thus reads as many rows as it has months and
-- different answers, never as many as there are records.
drop table figure_count;
create table figure_count (
    tenant_id        uuid           not null,
    -- A journey, step or touchpoint; zero stands for the tenant as a whole.
    place_id         uuid           not null,
    lens             text           not null check (lens in ('ALL', 'PERSONA', 'CHANNEL', 'SOURCE', 'EACH')),
    -- Empty where the lens doesn't look at it, or the record doesn't say.
    persona_key      text           not null,
    channel          text           not null,
    source_name      text           not null,
    grain            text           not null check (grain in ('DAY', 'MONTH')),
    period           date           not null,
    type             text           not null,
    -- Whether the answer was given at a place inside this one.
    inside           boolean        not null,
    scale_min        numeric        not null,
    scale_max        numeric        not null,
    higher_is_better boolean        not null,
    -- Answers that measure nothing (texts, dates) are counted with value zero; so are numbers without a scale, of which
    -- there are too many different ones: of them the sum and the sum of squares are kept.
    value            numeric(20, 4) not null,
    n                bigint         not null,
    total            numeric        not null,
    squares          numeric        not null,
    primary key (tenant_id, place_id, lens, persona_key, channel, source_name, grain, period, type, inside, scale_min,
                 scale_max, higher_is_better, value)
);
call secure_tenant_table('figure_count');

-- What was counted before is counted anew.
alter table feedback no force row level security;
alter table uncounted no force row level security;
insert into uncounted (tenant_id, feedback_id, figures, evidence, persona)
select tenant_id, id, true, false, false from feedback where resolution = 'RESOLVED';
alter table feedback force row level security;
alter table uncounted force row level security;
