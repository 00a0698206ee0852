package io.journeyloop.persona.personas.persistence;

import java.util.List;

/** What is linked to personas in this service's tables. */
final class PersonaLinksSql {

    /** Costs the same however many customers the segments have: their sizes are kept beside them. */
    static final String EVIDENCE = """
            select p.id,
                (select count(*) from persona_insight i where i.tenant_id = :tenant and i.persona_id = p.id) as insights,
                coalesce(e.feedback_count, 0) as feedback,
                coalesce(e.customer_count, 0) as customers,
                (select coalesce(sum(s.size), 0) from segment s
                  where s.tenant_id = :tenant and s.persona_id = p.id and s.archived_at is null) as members
            from unnest(cast(:ids as uuid[])) as p (id)
            left join persona_evidence e on e.tenant_id = :tenant and e.persona_id = p.id
            """;

    /** Where both personas have a link to the same thing, the surviving persona's own stays. */
    static final List<String> MOVES = List.of("""
            with moved as (
                delete from persona_insight where tenant_id = :tenant and persona_id = :from returning insight_id)
            insert into persona_insight (tenant_id, persona_id, insight_id)
            select :tenant, :into, insight_id from moved on conflict do nothing
            """, """
            update segment set persona_id = :into, version = version + 1, updated_at = now()
            where tenant_id = :tenant and persona_id = :from
            """, """
            with moved as (
                delete from customer_persona where tenant_id = :tenant and persona_id = :from
                returning customer_key, method, confidence, assigned_at)
            insert into customer_persona (tenant_id, customer_key, persona_id, method, confidence, assigned_at)
            select :tenant, customer_key, :into, method, confidence, assigned_at from moved on conflict do nothing
            """);

    private PersonaLinksSql() {}
}
