-- Which texts are still to be read by machines. Written by the very statement that stores a text, whatever road it came
-- by; gone with the transaction that stores what was read. So nothing is lost by a crash, and nothing waits for a model.
create table text_task (
    tenant_id uuid not null,
    kind      text not null check (kind in ('FEEDBACK', 'INSIGHT', 'STEP')),
    record_id uuid not null,
    primary key (tenant_id, kind, record_id)
);
call secure_tenant_table('text_task');
-- The worker that serves all tenants looks for whose turn it is; it reads the texts themselves as their tenant.
create policy worker on text_task using (app_system());

-- What machines read out of a customer's words; never the words themselves.
create table feedback_enrichment (
    tenant_id           uuid        not null,
    feedback_id         uuid        not null,
    language            text,
    language_confidence double precision,
    language_origin     text check (language_origin in ('DETECTED', 'DECLARED')),
    language_reason     text,
    sentiment           text check (sentiment in ('NEGATIVE', 'NEUTRAL', 'POSITIVE')),
    score               double precision check (score between -1 and 1),
    sentiment_reason    text,
    model               text        not null,
    model_version       text        not null,
    enriched_at         timestamptz not null,
    primary key (tenant_id, feedback_id),
    check ((language is null) <> (language_reason is null)),
    check ((sentiment is null) <> (sentiment_reason is null))
);
call secure_tenant_table('feedback_enrichment');

-- What a person says instead; kept apart, so that models can be measured against it and it outlives every model.
create table sentiment_correction (
    tenant_id    uuid             not null,
    feedback_id  uuid             not null,
    label        text             not null check (label in ('NEGATIVE', 'NEUTRAL', 'POSITIVE')),
    score        double precision not null check (score between -1 and 1),
    corrected_by text             not null,
    corrected_at timestamptz      not null,
    primary key (tenant_id, feedback_id)
);
call secure_tenant_table('sentiment_correction');

-- The words of a record: the comment, and the answer where it is a text.
create function feedback_text(field_type text, value jsonb, comment text) returns text immutable parallel safe language sql as
$$ select nullif(trim(concat_ws(E'\n', case when field_type = 'TEXT' then value #>> '{}' end, comment)), '') $$;

-- Whoever stores feedback waits for this: no more than a glance. The few comments of blanks alone are sorted out later.
create function queue_new_feedback_text() returns trigger language plpgsql as
$$
begin
    insert into text_task (tenant_id, kind, record_id)
    select tenant_id, 'FEEDBACK', id from added where comment is not null or field_type = 'TEXT'
    on conflict do nothing;
    return null;
end
$$;
create trigger new_text_is_queued after insert on feedback referencing new table as added
    for each statement execute function queue_new_feedback_text();

-- Corrected words are read again; of erased words nothing stays that was read out of them.
create function queue_changed_feedback_text() returns trigger language plpgsql as
$$
begin
    delete from feedback_enrichment where tenant_id = new.tenant_id and feedback_id = new.id;
    if feedback_text(new.field_type, new.value, new.comment) is not null then
        insert into text_task (tenant_id, kind, record_id) values (new.tenant_id, 'FEEDBACK', new.id)
        on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger changed_text_is_queued after update on feedback for each row
    when (feedback_text(old.field_type, old.value, old.comment)
          is distinct from feedback_text(new.field_type, new.value, new.comment))
    execute function queue_changed_feedback_text();

alter table feedback no force row level security;
alter table text_task no force row level security;
insert into text_task (tenant_id, kind, record_id)
select tenant_id, 'FEEDBACK', id from feedback where feedback_text(field_type, value, comment) is not null;
alter table feedback force row level security;
alter table text_task force row level security;
