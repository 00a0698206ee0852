create table customer (
    tenant_id    uuid        not null,
    id           uuid        not null,
    customer_key text        not null,
    attributes   jsonb       not null,
    consents     jsonb       not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    created_by   text        not null,
    primary key (tenant_id, id),
    constraint customer_key_unique unique (tenant_id, customer_key)
);
call secure_tenant_table('customer');

create table segment (
    tenant_id     uuid        not null,
    id            uuid        not null,
    key           text        not null,
    name          text        not null,
    description   text,
    kind          text        not null check (kind in ('MANUAL', 'DYNAMIC')),
    persona_id    uuid,
    rules         jsonb,
    tags          jsonb       not null,
    custom_fields jsonb       not null,
    -- How many members it has, kept with every change of its membership.
    size          bigint      not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    created_by    text        not null,
    archived_at   timestamptz,
    primary key (tenant_id, id),
    constraint segment_key_unique unique (tenant_id, key),
    constraint dynamic_segment_has_rules check ((kind = 'DYNAMIC') = (rules is not null))
);
create index segment_by_persona on segment (tenant_id, persona_id);
call secure_tenant_table('segment');

create table segment_member (
    tenant_id    uuid        not null,
    segment_id   uuid        not null,
    customer_key text        not null,
    since        timestamptz not null,
    primary key (tenant_id, segment_id, customer_key)
);
create index segment_member_by_customer on segment_member (tenant_id, customer_key);
call secure_tenant_table('segment_member');

-- Assigned by a person or a model; what a segment's rule assigns follows from segment_member.
create table customer_persona (
    tenant_id    uuid          not null,
    customer_key text          not null,
    persona_id   uuid          not null,
    method       text          not null check (method in ('MANUAL', 'MODEL')),
    confidence   numeric(4, 3) not null check (confidence between 0 and 1),
    assigned_at  timestamptz   not null,
    primary key (tenant_id, customer_key, persona_id)
);
create index customer_persona_by_persona on customer_persona (tenant_id, persona_id, customer_key);
call secure_tenant_table('customer_persona');

-- An attribute as a number; null for anything else, so that a rule about numbers never meets a text.
create function attribute_number(attribute jsonb) returns numeric immutable parallel safe language sql as
$$ select case when jsonb_typeof(attribute) = 'number' then cast(attribute as numeric) end $$;

-- An attribute as a text; null for anything else.
create function attribute_text(attribute jsonb) returns text immutable parallel safe language sql as
$$ select case when jsonb_typeof(attribute) = 'string' then attribute #>> '{}' end $$;

-- A text as an instant: a day, which begins at midnight UTC, or a date and time with its offset; null for any other
-- text, so that a rule about dates never fails on one. Stable, because the validity check is.
create function text_instant(value text) returns timestamptz stable parallel safe language sql as
$$ select case
     when value ~ '^\d{4}-\d\d-\d\d$' and pg_input_is_valid(value, 'date')
       then cast(value || 'T00:00:00Z' as timestamptz)
     when value ~ '^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)$'
          and pg_input_is_valid(value, 'timestamptz')
       then cast(value as timestamptz)
   end $$;
