-- Both are trusted extensions: the owner of the database may install them.
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- What is found by text. Row-level security lets only leakproof operators use an index, and those of full text and of
-- trigrams are not: so words are rows, found by plain comparison. See docs/adr/0012.
create table search_entry (
    tenant_id  uuid     not null,
    id         uuid     not null,
    kind       text     not null,
    journey_id uuid,
    key        text     not null,
    title      text     not null,
    words      tsvector not null,
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

-- A text as words without accents, in any language; compounds such as claims-desk or crm.example fall apart.
create function search_words(content text) returns tsvector stable parallel safe language sql as
$$ select to_tsvector('simple', translate(unaccent(content), '-_/.:@', '      ')) $$;

-- The words of a record: its title counts most, then its key and its goal, then all else.
create function search_words(title text, key text, goal text, content text) returns tsvector
    stable parallel safe language sql as
$$
select setweight(search_words(title), 'A') || setweight(search_words(key || ' ' || goal), 'B')
    || setweight(search_words(content), 'C')
$$;

-- What a word counts in a record; a short title says more by each of its words.
create function search_weight(weights text[], title_words integer) returns real immutable parallel safe language sql as
$$
select case when 'A' = any (weights) then 0.6 + 0.4 / greatest(1, title_words)
            when 'B' = any (weights) then 0.4
            else 0.2 end
$$;
