package io.journeyloop.journey.exchange.persistence;

import io.journeyloop.journey.exchange.application.ExchangeLookups;
import io.journeyloop.journey.exchange.document.ChannelDocument;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keys and ids by plain SQL. */
@ApplicationScoped
class PostgresExchangeLookups implements ExchangeLookups {
    private static final String JOURNEY_KEYS = "select id, key from journey where tenant_id = $1 and id = any ($2)";
    private static final String JOURNEY_IDS = "select id, key from journey where tenant_id = $1 and key = any ($2)";
    private static final String PERSONA_KEYS =
            "select id, key from known_persona where tenant_id = $1 and id = any ($2)";
    private static final String PERSONA_IDS =
            "select id, key from known_persona where tenant_id = $1 and key = any ($2) and status <> 'ARCHIVED'";
    private static final String MAKE_CHANNELS = """
            insert into channel (tenant_id, id, key, name, medium, created_at, updated_at, created_by)
            select $1, c.id, c.key, c.name, c.medium, now(), now(), $2
              from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) as c (id, key, name, medium)
            on conflict (tenant_id, key) do nothing
            returning key
            """;

    @Override
    public Uni<Map<UUID, String>> journeyKeys(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return keys(connection, JOURNEY_KEYS, tenantId, ids);
    }

    @Override
    public Uni<Map<String, UUID>> journeyIds(SqlConnection connection, UUID tenantId, Collection<String> keys) {
        return ids(connection, JOURNEY_IDS, tenantId, keys);
    }

    @Override
    public Uni<Map<UUID, String>> personaKeys(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return keys(connection, PERSONA_KEYS, tenantId, ids);
    }

    @Override
    public Uni<Map<String, UUID>> personaIds(SqlConnection connection, UUID tenantId, Collection<String> keys) {
        return ids(connection, PERSONA_IDS, tenantId, keys);
    }

    @Override
    public Uni<List<String>> makeMissingChannels(
            SqlConnection connection, Caller caller, List<ChannelDocument> channels) {
        var wanted = Tuple.tuple()
                .addUUID(caller.tenantId())
                .addString(caller.userId())
                .addArrayOfUUID(channels.stream().map(channel -> Ids.next()).toArray(UUID[]::new))
                .addArrayOfString(channels.stream().map(ChannelDocument::key).toArray(String[]::new))
                .addArrayOfString(channels.stream().map(ChannelDocument::name).toArray(String[]::new))
                .addArrayOfString(channels.stream()
                        .map(channel -> channel.medium().name())
                        .toArray(String[]::new));
        return connection
                .preparedQuery(MAKE_CHANNELS)
                .execute(wanted)
                .map(made -> made.stream().map(row -> row.getString("key")).toList());
    }

    private static Uni<Map<UUID, String>> keys(
            SqlConnection connection, String question, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(question)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(PostgresExchangeLookups::id, PostgresExchangeLookups::key)));
    }

    private static Uni<Map<String, UUID>> ids(
            SqlConnection connection, String question, UUID tenantId, Collection<String> keys) {
        return connection
                .preparedQuery(question)
                .execute(Tuple.of(tenantId, keys.toArray(String[]::new)))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                PostgresExchangeLookups::key, PostgresExchangeLookups::id, (one, other) -> one)));
    }

    private static UUID id(Row row) {
        return row.getUUID("id");
    }

    private static String key(Row row) {
        return row.getString("key");
    }
}
