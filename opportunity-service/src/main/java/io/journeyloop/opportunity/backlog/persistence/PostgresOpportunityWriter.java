package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.backlog.application.Draft;
import io.journeyloop.opportunity.backlog.application.OpportunityWriter;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes opportunities, their links and the insights that they rest on. */
@ApplicationScoped
class PostgresOpportunityWriter implements OpportunityWriter {

    private static final String INSERT = """
            insert into opportunity
                (tenant_id, id, updated_at, title, description, type, status, closing_reason, parent_id, persona_ids,
                 owner_id, team_id, tags, custom_fields, inputs, created_at, created_by, key, version, event_version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
                    cast($14::text as jsonb), cast($15::text as jsonb), $3, $16, $17, 0, 1)
            """;

    private static final String UPDATE = """
            update opportunity
               set guardrail_id = $16, solved_by_id = $17, updated_at = $3, title = $4, description = $5, type = $6,
                   status = $7, closing_reason = $8, parent_id = $9, persona_ids = $10, owner_id = $11, team_id = $12, tags = $13,
                   custom_fields = cast($14::text as jsonb), inputs = cast($15::text as jsonb),
                   version = version + 1, event_version = event_version + 1
             where tenant_id = $1 and id = $2
            """;

    private static final String ARCHIVE = """
            update opportunity
               set archived_at = $3, updated_at = $3, version = version + 1, event_version = event_version + 1
             where tenant_id = $1 and id = $2
            """;

    private static final String FOLLOW_PERSONA = """
            update opportunity
               set persona_ids = case when $3 = any (persona_ids) then array_remove(persona_ids, $2)
                                      else array_replace(persona_ids, $2, $3) end,
                   version = version + 1, updated_at = clock_timestamp()
             where tenant_id = $1 and (archived_at is null or merged_into_id is not null) and $2 = any (persona_ids)
            """;

    /** What a survivor had by itself it has under the persona's new name. */
    private static final String FOLLOW_PERSONA_IN_MERGES = """
            update opportunity_merge
               set shared = jsonb_set(shared, '{personaIds}',
                       (shared -> 'personaIds') - $2::text - $3::text || to_jsonb($3::text))
             where tenant_id = $1 and (shared -> 'personaIds') @> to_jsonb($2::text)
            """;

    private static final String LINK = """
            with told as (
                select * from unnest($3::uuid[], $4::uuid[]) with ordinality as l(journey_id, step_id, position)
            ), gone as (
                delete from opportunity_link
                 where tenant_id = $1 and opportunity_id = $2
                   and scope_id not in (select coalesce(step_id, journey_id) from told)
            )
            insert into opportunity_link (tenant_id, opportunity_id, position, journey_id, step_id)
            select $1, $2, position, journey_id, step_id from told
            on conflict (tenant_id, opportunity_id, scope_id) do update set position = excluded.position
            """;

    private static final String REST_ON = """
            with told as (
                select * from unnest($3::uuid[]) with ordinality as i(insight_id, position)
            ), gone as (
                delete from opportunity_insight
                 where tenant_id = $1 and opportunity_id = $2 and insight_id not in (select insight_id from told)
            )
            insert into opportunity_insight (tenant_id, opportunity_id, position, insight_id)
            select $1, $2, position, insight_id from told
            on conflict (tenant_id, opportunity_id, insight_id) do update set position = excluded.position
            """;

    /** A goal that gains or loses the opportunity has changed, too. */
    private static final String SERVE = """
            with known as (
                select goal_id from goal_opportunity where tenant_id = $1 and opportunity_id = $2
            ), gone as (
                delete from goal_opportunity
                 where tenant_id = $1 and opportunity_id = $2 and not goal_id = any ($3)
                returning goal_id
            ), come as (
                insert into goal_opportunity (tenant_id, opportunity_id, goal_id, position)
                select $1, $2, told.id,
                       (select coalesce(max(g.position), 0) + 1 from goal_opportunity g
                         where g.tenant_id = $1 and g.goal_id = told.id)
                  from unnest($3::uuid[]) as told (id)
                 where told.id not in (select goal_id from known)
                returning goal_id
            )
            update goal set version = version + 1, updated_at = $4
             where tenant_id = $1 and id in (select goal_id from gone union all select goal_id from come)
            """;

    /** The words follow title and description. */
    private static final String FIND_BY_WORDS = """
            with said as (
                select unnest(words) as word from opportunity where tenant_id = $1 and id = $2
            ), gone as (
                delete from opportunity_word
                 where tenant_id = $1 and opportunity_id = $2 and word not in (select word from said)
            )
            insert into opportunity_word (tenant_id, word, opportunity_id)
            select $1, word, $2 from said
            on conflict do nothing
            """;

    private final JsonColumns json;

    PostgresOpportunityWriter(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, UUID tenantId, Draft draft, String key, String userId) {
        Tuple values = values(tenantId, draft).addString(userId).addString(key);
        return connection.preparedQuery(INSERT).execute(values).chain(() -> link(connection, tenantId, draft));
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Draft draft) {
        return connection
                .preparedQuery(UPDATE)
                .execute(values(tenantId, draft)
                        .addUUID(draft.progress().guardrailId())
                        .addUUID(draft.progress().solvedById()))
                .chain(() -> link(connection, tenantId, draft));
    }

    @Override
    public Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id, Instant at) {
        return connection
                .preparedQuery(ARCHIVE)
                .execute(Tuple.of(tenantId, id, at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> followPersona(SqlConnection connection, UUID tenantId, UUID persona, UUID mergedInto) {
        return connection
                .preparedQuery(FOLLOW_PERSONA)
                .execute(Tuple.of(tenantId, persona, mergedInto))
                .chain(() -> connection
                        .preparedQuery(FOLLOW_PERSONA_IN_MERGES)
                        .execute(Tuple.of(tenantId, persona.toString(), mergedInto.toString())))
                .replaceWithVoid();
    }

    private Uni<Void> link(SqlConnection connection, UUID tenantId, Draft draft) {
        List<Link> links = draft.content().links();
        Tuple places = Tuple.of(
                tenantId,
                draft.id(),
                links.stream().map(Link::journeyId).toArray(UUID[]::new),
                links.stream().map(Link::stepId).toArray(UUID[]::new));
        Tuple insights =
                Tuple.of(tenantId, draft.id(), draft.content().insightIds().toArray(UUID[]::new));
        Tuple goals = Tuple.of(
                tenantId,
                draft.id(),
                draft.content().goalIds().toArray(UUID[]::new),
                draft.at().atOffset(ZoneOffset.UTC));
        return connection
                .preparedQuery(LINK)
                .execute(places)
                .chain(() -> connection.preparedQuery(REST_ON).execute(insights))
                .chain(() -> connection.preparedQuery(SERVE).execute(goals))
                .chain(() -> connection.preparedQuery(FIND_BY_WORDS).execute(Tuple.of(tenantId, draft.id())))
                .replaceWithVoid();
    }

    private Tuple values(UUID tenantId, Draft draft) {
        Content content = draft.content();
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(draft.id())
                .addOffsetDateTime(draft.at().atOffset(ZoneOffset.UTC))
                .addString(content.title())
                .addString(content.description())
                .addString(content.type().name())
                .addString(draft.progress().status().name())
                .addString(draft.progress().reason())
                .addUUID(content.parentId())
                .addArrayOfUUID(content.personaIds().toArray(UUID[]::new))
                .addString(content.ownerId())
                .addString(content.teamId())
                .addArrayOfString(content.tags().toArray(String[]::new))
                .addString(json.write(content.customFields()))
                .addString(json.write(draft.inputs()));
    }
}
