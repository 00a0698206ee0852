-- What an insight was made of or became part of, and every recorded act of judging it.
alter table insight add column merged_into_id uuid;
alter table insight add column split_from_id uuid;

-- The words of its title and description, to find what says the same. They follow the text by themselves, also when a
-- customer's words are erased.
alter table insight add column words text[] generated always as (
    tsvector_to_array(to_tsvector('simple', (content ->> 'title') || ' ' || coalesce(content ->> 'description', '')))
) stored;

create extension if not exists pg_trgm;

-- The same words as rows: under row-level security an index serves a comparison of words, not of lists of them.
create table insight_word (
    tenant_id  uuid not null,
    word       text not null,
    insight_id uuid not null,
    primary key (tenant_id, word, insight_id)
);
create index insight_word_by_insight on insight_word (tenant_id, insight_id);
call secure_tenant_table('insight_word');
alter table insight no force row level security;
alter table insight_word no force row level security;
insert into insight_word (tenant_id, word, insight_id)
select tenant_id, word, id from insight cross join unnest(words) as word;
alter table insight force row level security;
alter table insight_word force row level security;

create table insight_act (
    tenant_id    uuid        not null,
    insight_id   uuid        not null,
    number       integer     not null,
    kind         text        not null check (kind in ('VALIDATED', 'REJECTED', 'RESOLVED', 'REOPENED', 'MERGED',
                                                      'TOOK_OVER', 'MERGE_UNDONE', 'GAVE_BACK', 'SPLIT', 'SPLIT_OFF')),
    act_by       text        not null,
    act_at       timestamptz not null,
    note         text,
    -- What it rested on then: the records that it cited, and how many quotes from elsewhere.
    feedback_ids uuid[]      not null,
    quotes       integer     not null,
    other_id     uuid,
    primary key (tenant_id, insight_id, number)
);
call secure_tenant_table('insight_act');

-- What a merge has added to the insight that took over, so that it can be taken back. Quotes are kept as hashes: they
-- may be a customer's words.
create table insight_merge (
    tenant_id    uuid        not null,
    from_id      uuid        not null,
    into_id      uuid        not null,
    added        jsonb       not null,
    merged_at    timestamptz not null,
    primary key (tenant_id, from_id)
);
create index insight_merge_by_survivor on insight_merge (tenant_id, into_id);
call secure_tenant_table('insight_merge');

-- Which insights have ever rested on a record, though they may not any more: the customer's words may still be in them.
create table insight_cited (
    tenant_id   uuid not null,
    feedback_id uuid not null,
    insight_id  uuid not null,
    primary key (tenant_id, feedback_id, insight_id)
);
call secure_tenant_table('insight_cited');
alter table insight_feedback no force row level security;
alter table insight_cited no force row level security;
insert into insight_cited (tenant_id, feedback_id, insight_id)
select tenant_id, feedback_id, insight_id from insight_feedback;
alter table insight_feedback force row level security;
alter table insight_cited force row level security;
