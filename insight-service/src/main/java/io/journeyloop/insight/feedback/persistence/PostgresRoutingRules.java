package io.journeyloop.insight.feedback.persistence;

import io.journeyloop.insight.feedback.application.RoutingRules;
import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table {@code routing_rule}. */
@ApplicationScoped
class PostgresRoutingRules implements RoutingRules {

    private static final String COLUMNS = """
            select id, version, name, position, match::text as match, destination::text as destination, created_at,
                updated_at, created_by
            from routing_rule where tenant_id = $1 and archived_at is null
            """;
    private static final String ADD = """
            insert into routing_rule (tenant_id, id, version, name, position, match, destination, updated_at,
                created_at, created_by)
            values ($1, $2, $3, $4, $5, $6::text::jsonb, $7::text::jsonb, $8, $9, $10)
            """;
    private static final String REPLACE = """
            update routing_rule set version = $3, name = $4, position = $5, match = $6::text::jsonb,
                destination = $7::text::jsonb, updated_at = $8
            where tenant_id = $1 and id = $2
            """;
    private static final String ARCHIVE = """
            update routing_rule set archived_at = clock_timestamp(), version = version + 1
            where tenant_id = $1 and id = $2
            """;

    private final JsonColumns json;

    PostgresRoutingRules(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<List<RoutingRule>> all(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(COLUMNS + " order by position, id")
                .execute(Tuple.of(tenantId))
                .map(this::rules);
    }

    @Override
    public Uni<List<RoutingRule>> find(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(COLUMNS + " and id = $2 for update")
                .execute(Tuple.of(tenantId, id))
                .map(this::rules);
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, RoutingRule rule) {
        return connection
                .preparedQuery(ADD)
                .execute(row(tenantId, rule)
                        .addOffsetDateTime(rule.createdAt().atOffset(ZoneOffset.UTC))
                        .addString(rule.createdBy()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> replace(SqlConnection connection, UUID tenantId, RoutingRule rule) {
        return connection.preparedQuery(REPLACE).execute(row(tenantId, rule)).replaceWithVoid();
    }

    @Override
    public Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id) {
        return connection.preparedQuery(ARCHIVE).execute(Tuple.of(tenantId, id)).replaceWithVoid();
    }

    private Tuple row(UUID tenantId, RoutingRule rule) {
        return Tuple.of(tenantId, rule.id(), rule.version(), rule.name(), rule.position())
                .addString(json.write(rule.match()))
                .addString(json.write(rule.to()))
                .addOffsetDateTime(rule.updatedAt().atOffset(ZoneOffset.UTC));
    }

    private List<RoutingRule> rules(RowSet<Row> rows) {
        List<RoutingRule> rules = new ArrayList<>();
        rows.forEach(row -> rules.add(new RoutingRule(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("name"),
                row.getInteger("position"),
                json.read(row.getString("match"), RoutingMatch.class),
                json.read(row.getString("destination"), JourneyLinks.class),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"))));
        return rules;
    }
}
