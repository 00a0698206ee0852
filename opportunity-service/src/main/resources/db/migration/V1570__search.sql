-- Both are trusted extensions: the owner of the database may install them.
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- What is found by text: words as rows, since no index serves full text behind row-level security (docs/adr/0012).
create table search_entry (
    tenant_id uuid     not null,
    id        uuid     not null,
    kind      text     not null check (kind in ('OPPORTUNITY', 'SOLUTION')),
    words     tsvector not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('search_entry');

-- Which word is where, and what it counts there.
create table search_posting (
    tenant_id uuid             not null,
    word      text collate "C" not null,
    entry_id  uuid             not null,
    kind      text             not null,
    weight    real             not null,
    primary key (tenant_id, word, entry_id) include (kind, weight)
);
call secure_tenant_table('search_posting');

-- Every word that a tenant has ever used: what prefixes and misspelt words are looked up in.
create table search_word (
    tenant_id uuid             not null,
    word      text collate "C" not null,
    primary key (tenant_id, word)
);
call secure_tenant_table('search_word');

-- A text as words without accents, in any language; compounds such as sign-up or crm.example fall apart.
create function search_words(content text) returns tsvector stable parallel safe language sql as
$$ select to_tsvector('simple', translate(unaccent(content), '-_/.:@', '      ')) $$;

create procedure forget_words(of_tenant uuid, of_record uuid) language sql as
$$
with gone as (
    delete from search_entry where tenant_id = of_tenant and id = of_record returning words)
delete from search_posting p using (select unnest(tsvector_to_array(words)) collate "C" as word from gone) g
 where p.tenant_id = of_tenant and p.word = g.word and p.entry_id = of_record
$$;

-- The title counts most, and a short one more by each of its words; then the key, then all else.
create procedure find_by_words(of_tenant uuid, of_record uuid, of_kind text, title text, key text, content text)
    language sql as
$$
with entry as (
    insert into search_entry (tenant_id, id, kind, words)
    values (of_tenant, of_record, of_kind, setweight(search_words(title), 'A') || setweight(search_words(key), 'B')
                                           || setweight(search_words(content), 'C'))
    returning words),
found as (
    select w.lexeme,
           case when 'A' = any (w.weights) then 0.6 + 0.4 / greatest(1, length(search_words(title)))
                when 'B' = any (w.weights) then 0.4
                else 0.2 end as weight
      from entry e cross join unnest(e.words) w),
known as (
    insert into search_word (tenant_id, word) select of_tenant, lexeme from found order by lexeme
    on conflict do nothing)
insert into search_posting (tenant_id, word, entry_id, kind, weight)
select of_tenant, lexeme, of_record, of_kind, weight from found
$$;

create procedure find_opportunity_by_words(o opportunity) language plpgsql as
$$
begin
    call forget_words(o.tenant_id, o.id);
    if o.archived_at is null then
        call find_by_words(o.tenant_id, o.id, 'OPPORTUNITY', o.title, o.key,
            concat_ws(E'\n', o.description, array_to_string(o.tags, E'\n')));
    end if;
end
$$;

create procedure find_solution_by_words(s solution) language plpgsql as
$$
begin
    call forget_words(s.tenant_id, s.id);
    if s.archived_at is null then
        call find_by_words(s.tenant_id, s.id, 'SOLUTION', s.profile ->> 'title', s.key,
            concat_ws(E'\n', s.profile ->> 'description', s.profile ->> 'tags'));
    end if;
end
$$;

-- Triggers, since opportunities are written by many roads: by people, by merges and their undoing, by sheets.
create function opportunity_is_found() returns trigger language plpgsql as
$$
begin
    call find_opportunity_by_words(new);
    return null;
end
$$;
create trigger new_opportunity_is_found after insert on opportunity
    for each row execute function opportunity_is_found();
create trigger changed_opportunity_is_found after update on opportunity for each row
    when ((old.title, old.description, old.tags, old.archived_at)
          is distinct from (new.title, new.description, new.tags, new.archived_at))
    execute function opportunity_is_found();

create function solution_is_found() returns trigger language plpgsql as
$$
begin
    call find_solution_by_words(new);
    return null;
end
$$;
create trigger new_solution_is_found after insert on solution
    for each row execute function solution_is_found();
create trigger changed_solution_is_found after update on solution for each row
    when ((old.profile ->> 'title', old.profile ->> 'description', old.profile -> 'tags', old.archived_at)
          is distinct from
          (new.profile ->> 'title', new.profile ->> 'description', new.profile -> 'tags', new.archived_at))
    execute function solution_is_found();

-- The owner of the tables is held by their policy as well, and belongs to no tenant.
alter table opportunity no force row level security;
alter table solution no force row level security;
alter table search_entry no force row level security;
alter table search_posting no force row level security;
alter table search_word no force row level security;
do
$$
declare
    o opportunity;
    s solution;
begin
    for o in select * from opportunity loop
        call find_opportunity_by_words(o);
    end loop;
    for s in select * from solution loop
        call find_solution_by_words(s);
    end loop;
end
$$;
alter table opportunity force row level security;
alter table solution force row level security;
alter table search_entry force row level security;
alter table search_posting force row level security;
alter table search_word force row level security;
