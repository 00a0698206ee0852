package io.journeyloop.persona.customers.persistence;

/** Statements on customers, each one for any number of rows. */
final class CustomerSql {

    /** In the order of their keys, so that two writers wait for each other instead of blocking each other. */
    static final String UPSERT = """
            insert into customer as c (tenant_id, id, customer_key, attributes, consents, version, created_at,
                updated_at, created_by)
            select $1, r.id, r.customer_key, r.attributes, r.consents, 0, $3, $3, $4
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb))
                as r (id uuid, customer_key text, attributes jsonb, consents jsonb)
            order by r.customer_key
            on conflict on constraint customer_key_unique do update set attributes = excluded.attributes,
                consents = excluded.consents, version = c.version + 1, updated_at = excluded.updated_at
            where c.attributes <> excluded.attributes or c.consents <> excluded.consents
            returning customer_key, version
            """;

    static final String VERSION = "select version from customer where tenant_id = $1 and customer_key = $2";

    /** What a person or model said of a persona goes before what its segments say. */
    private static final String PERSONAS = """
            select distinct on (persona_id) persona_id as "personaId", method, confidence, at
            from (
                select persona_id, method, confidence, assigned_at as at, 1 as precedence
                from customer_persona p where p.tenant_id = c.tenant_id and p.customer_key = c.customer_key
                union all
                select s.persona_id, 'RULE', 1, m.since, 2
                from segment_member m join segment s on s.tenant_id = m.tenant_id and s.id = m.segment_id
                where m.tenant_id = c.tenant_id and m.customer_key = c.customer_key and s.persona_id is not null
            ) as said
            order by persona_id, precedence, at
            """;

    private static final String SEGMENTS = """
            select s.id, s.key, s.name
            from segment_member m join segment s on s.tenant_id = m.tenant_id and s.id = m.segment_id
            where m.tenant_id = c.tenant_id and m.customer_key = c.customer_key order by s.id
            """;

    /** Reads the customers that a page is made of, each with its personas and segments, by one statement. */
    static final String VIEW = """
            select cast(jsonb_build_object('id', c.id, 'customerKey', c.customer_key, 'attributes', c.attributes,
                'consents', c.consents, 'version', c.version, 'createdAt', c.created_at, 'updatedAt', c.updated_at,
                'createdBy', c.created_by,
                'personas', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from (%s) p),
                'segments', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from (%s) s)) as text)
            from (%%s) c order by c.customer_key
            """.formatted(PERSONAS, SEGMENTS);

    static final String IN_SEGMENT = """
            customer_key in (select m.customer_key from segment_member m
                where m.tenant_id = $1 and m.segment_id = ?)
            """;

    static final String HAS_PERSONA = """
            customer_key in (
                select p.customer_key from customer_persona p where p.tenant_id = $1 and p.persona_id = ?
                union
                select m.customer_key from segment_member m join segment s on s.id = m.segment_id
                where m.tenant_id = $1 and s.tenant_id = $1 and s.persona_id = ?)
            """;

    static final String ASSIGN = """
            insert into customer_persona (tenant_id, customer_key, persona_id, method, confidence, assigned_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, customer_key, persona_id) do update set method = excluded.method,
                confidence = excluded.confidence, assigned_at = excluded.assigned_at
            """;

    static final String UNASSIGN =
            "delete from customer_persona where tenant_id = $1 and customer_key = $2 and persona_id = $3";

    private CustomerSql() {}
}
