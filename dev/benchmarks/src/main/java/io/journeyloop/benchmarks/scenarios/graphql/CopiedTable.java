package io.journeyloop.benchmarks.scenarios.graphql;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.devstack.services.Service.PERSONA;

import io.journeyloop.devstack.services.Service;
import java.util.List;

/**
 * A table of the reference database, and where its rows are in the services' databases.
 *
 * @param select its columns in their order; {@code :tenant} stands for whose rows they are
 */
record CopiedTable(String name, Service source, String select) {

    /** Each journey with its current document. */
    private static final String MAPS = """
             from journey j
             join journey_revision r on r.tenant_id = j.tenant_id and r.journey_id = j.id and r.number = j.version
            """;

    private static final String PHASES = MAPS + """
             cross join jsonb_array_elements(r.document #> '{map,phases}') with ordinality as p (part, position)
            """;

    private static final String STEPS = PHASES + """
             cross join jsonb_array_elements(p.part -> 'steps') with ordinality as s (part, position)
            """;

    private static final String TOUCHPOINTS = STEPS + """
             cross join jsonb_array_elements(s.part -> 'touchpoints') with ordinality as t (part, position)
            """;

    private static final String OF_TENANT = " where j.tenant_id = :tenant and j.archived_at is null";

    /** What others refer to comes first. */
    static List<CopiedTable> all() {
        return List.of(
                new CopiedTable("persona", PERSONA, """
                        select id, key, profile ->> 'name', profile ->> 'type', profile ->> 'quote'
                        from persona where tenant_id = :tenant
                        """),
                new CopiedTable("journey", JOURNEY, """
                        select j.id, j.key, r.document #>> '{profile,title}', r.document #>> '{profile,customerGoal}'
                        """ + MAPS + OF_TENANT),
                new CopiedTable("journey_persona", JOURNEY, """
                        select j.id, p.id
                        """ + MAPS + """
                         cross join jsonb_array_elements_text(r.document #> '{profile,personaIds}') as p (id)
                        """ + OF_TENANT),
                new CopiedTable("phase", JOURNEY, """
                        select p.part ->> 'id', j.id, p.position, p.part ->> 'key', p.part #>> '{details,name}',
                               p.part #>> '{details,customerGoal}'
                        """ + PHASES + OF_TENANT),
                new CopiedTable("step", JOURNEY, """
                        select s.part ->> 'id', p.part ->> 'id', s.position, s.part ->> 'key',
                               s.part #>> '{details,name}', s.part #>> '{details,customerGoal}',
                               s.part #>> '{details,doing}', s.part #>> '{details,thinking}',
                               s.part #>> '{details,feeling}'
                        """ + STEPS + OF_TENANT),
                new CopiedTable("channel", JOURNEY, """
                        select id, key, name, medium from channel where tenant_id = :tenant
                        """),
                new CopiedTable("touchpoint", JOURNEY, """
                        select t.part ->> 'id', s.part ->> 'id', t.position, t.part ->> 'key',
                               t.part #>> '{details,name}', t.part #>> '{details,customerGoal}',
                               t.part #>> '{details,channelId}'
                        """ + TOUCHPOINTS + OF_TENANT),
                new CopiedTable("insight", INSIGHT, """
                        select id, content ->> 'title', content ->> 'description', content ->> 'type', status,
                               content ->> 'experienceImpact', content ->> 'weight'
                        from insight where tenant_id = :tenant and archived_at is null
                        """),
                new CopiedTable("insight_step", INSIGHT, """
                        select distinct link ->> 'stepId', id
                        from insight cross join jsonb_array_elements(content -> 'links') as link
                        where tenant_id = :tenant and archived_at is null and link ->> 'stepId' is not null
                        """),
                new CopiedTable("opportunity", OPPORTUNITY, """
                        select id, key, title, description, type, status
                        from opportunity where tenant_id = :tenant and archived_at is null
                        """),
                new CopiedTable("opportunity_step", OPPORTUNITY, """
                        select l.step_id, l.opportunity_id
                        from opportunity_link l
                        join opportunity o on o.tenant_id = l.tenant_id and o.id = l.opportunity_id
                        where l.tenant_id = :tenant and l.step_id is not null and o.archived_at is null
                        """));
    }
}
