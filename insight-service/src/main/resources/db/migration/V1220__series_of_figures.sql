-- What an answer is counted for, apart from the day and the answer itself: a place, seen through a lens, and a question.
-- A thousand answers speak of a few of these, and naming them by a short id makes the counts a quarter as wide.
create table figure_series (
    tenant_id        uuid    not null,
    -- Made of all that follows, so that nobody has to look it up before counting.
    id               uuid    not null,
    -- A journey, step or touchpoint; zero stands for the tenant as a whole.
    place_id         uuid    not null,
    lens             text    not null check (lens in ('ALL', 'PERSONA', 'CHANNEL', 'SOURCE', 'SEGMENT', 'EACH')),
    -- Zero stands for everybody.
    segment_id       uuid    not null,
    -- Empty where the lens doesn't look at it, or the record doesn't say.
    persona_key      text    not null,
    channel          text    not null,
    source_name      text    not null,
    type             text    not null,
    -- Whether the answer was given at a place inside this one.
    inside           boolean not null,
    scale_min        numeric not null,
    scale_max        numeric not null,
    higher_is_better boolean not null,
    primary key (tenant_id, id)
);
create index figure_series_by_place on figure_series (tenant_id, place_id, lens, segment_id);
call secure_tenant_table('figure_series');

-- The same scale may be written with different numbers of zeros.
create function figure_series_id(place_id uuid, lens text, segment_id uuid, persona_key text, channel text,
    source_name text, type text, inside boolean, scale_min numeric, scale_max numeric, higher_is_better boolean)
returns uuid language sql stable
return md5(row(place_id, lens, segment_id, persona_key, channel, source_name, type, inside, trim_scale(scale_min),
    trim_scale(scale_max), higher_is_better)::text)::uuid;

-- How often each answer was given. There is room on each page for counts to change in place.
drop table figure_count;
create table figure_count (
    tenant_id uuid           not null,
    series_id uuid           not null,
    grain     text           not null check (grain in ('DAY', 'MONTH')),
    period    date           not null,
    -- Answers that measure nothing (texts, dates) are counted with value zero; so are numbers without a scale, of which
    -- there are too many different ones: of them the sum and the sum of squares are kept.
    value     numeric(20, 4) not null,
    n         bigint         not null,
    total     numeric        not null,
    squares   numeric        not null,
    primary key (tenant_id, series_id, grain, period, value)
) with (fillfactor = 80);
call secure_tenant_table('figure_count');

-- What was counted before is counted anew; what waits is counted with it.
alter table feedback no force row level security;
alter table uncounted no force row level security;
insert into uncounted (tenant_id, feedback_id, figures, evidence, persona)
select f.tenant_id, f.id, true, false, false from feedback f
where f.resolution = 'RESOLVED'
  and not exists (select 1 from uncounted u where u.tenant_id = f.tenant_id and u.feedback_id = f.id and u.figures);
alter table feedback force row level security;
alter table uncounted force row level security;
