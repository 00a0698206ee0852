-- A trusted extension: the owner of the database may install it.
create extension if not exists unaccent;

-- Words as rows, found by plain comparison: the operators of full text are not leakproof, so that behind row-level
-- security no index would serve them (docs/adr/0012). Words are stemmed by the rules of the record's own language.
create table text_entry (
    tenant_id uuid   not null,
    kind      text   not null check (kind in ('FEEDBACK', 'INSIGHT')),
    record_id uuid   not null,
    -- The primary subtag; 'und' where it is not known.
    language  text   not null,
    words     text[] not null,
    primary key (tenant_id, kind, record_id)
);
call secure_tenant_table('text_entry');

create table text_posting (
    tenant_id uuid             not null,
    kind      text             not null,
    language  text             not null,
    word      text collate "C" not null,
    record_id uuid             not null,
    weight    real             not null,
    primary key (tenant_id, kind, language, word, record_id) include (weight)
);
call secure_tenant_table('text_posting');

-- The languages that a tenant's records are in: a word that is asked for is stemmed by the rules of each.
create table text_language (
    tenant_id uuid not null,
    kind      text not null,
    language  text not null,
    primary key (tenant_id, kind, language)
);
call secure_tenant_table('text_language');

create function search_rules(language text) returns regconfig stable parallel safe language sql as
$$
select (case language
    when 'ar' then 'arabic' when 'hy' then 'armenian' when 'eu' then 'basque' when 'ca' then 'catalan'
    when 'da' then 'danish' when 'nl' then 'dutch' when 'en' then 'english' when 'fi' then 'finnish'
    when 'fr' then 'french' when 'de' then 'german' when 'el' then 'greek' when 'hi' then 'hindi'
    when 'hu' then 'hungarian' when 'id' then 'indonesian' when 'ga' then 'irish' when 'it' then 'italian'
    when 'lt' then 'lithuanian' when 'ne' then 'nepali' when 'no' then 'norwegian' when 'nb' then 'norwegian'
    when 'nn' then 'norwegian' when 'pt' then 'portuguese' when 'ro' then 'romanian' when 'ru' then 'russian'
    when 'sr' then 'serbian' when 'es' then 'spanish' when 'sv' then 'swedish' when 'ta' then 'tamil'
    when 'tr' then 'turkish' when 'yi' then 'yiddish' else 'simple' end)::regconfig
$$;

-- The different words of a text without endings and accents, and how often each is there.
create function search_words(language text, content text) returns table (word text, times bigint)
    stable parallel safe language sql as
$$
select left(unaccent(w.lexeme), 80), sum(cardinality(w.positions))
  from unnest(to_tsvector(search_rules(language), translate(content, '-_/.:@', '      '))) w
 group by 1
$$;

create function insight_text(content jsonb) returns text immutable parallel safe language sql as
$$
select concat_ws(E'\n', content ->> 'title', content ->> 'description',
    (select string_agg(e ->> 'quote', E'\n') from jsonb_array_elements(content -> 'evidence') e))
$$;

-- Takes a record out of the search; of erased words none stays findable.
create procedure forget_words(of_tenant uuid, of_kind text, of_record uuid) language sql as
$$
with gone as (
    delete from text_entry where tenant_id = of_tenant and kind = of_kind and record_id = of_record
    returning language, words)
delete from text_posting p using (select language, unnest(words) collate "C" as word from gone) g
 where p.tenant_id = of_tenant and p.kind = of_kind and p.language = g.language and p.word = g.word
   and p.record_id = of_record
$$;

create or replace function queue_changed_feedback_text() returns trigger language plpgsql as
$$
begin
    delete from feedback_enrichment where tenant_id = new.tenant_id and feedback_id = new.id;
    call forget_words(new.tenant_id, 'FEEDBACK', new.id);
    if feedback_text(new.field_type, new.value, new.comment) is not null then
        insert into text_task (tenant_id, kind, record_id) values (new.tenant_id, 'FEEDBACK', new.id)
        on conflict do nothing;
    end if;
    return null;
end
$$;

create function queue_insight_text() returns trigger language plpgsql as
$$
begin
    call forget_words(new.tenant_id, 'INSIGHT', new.id);
    if new.archived_at is null then
        insert into text_task (tenant_id, kind, record_id) values (new.tenant_id, 'INSIGHT', new.id)
        on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger new_text_is_queued after insert on insight for each row execute function queue_insight_text();
create trigger changed_text_is_queued after update on insight for each row
    when (old.archived_at is distinct from new.archived_at
          or insight_text(old.content) is distinct from insight_text(new.content))
    execute function queue_insight_text();

alter table feedback no force row level security;
alter table insight no force row level security;
alter table text_task no force row level security;
insert into text_task (tenant_id, kind, record_id)
select tenant_id, 'FEEDBACK', id from feedback where feedback_text(field_type, value, comment) is not null
union all
select tenant_id, 'INSIGHT', id from insight where archived_at is null
on conflict do nothing;
alter table feedback force row level security;
alter table insight force row level security;
alter table text_task force row level security;
