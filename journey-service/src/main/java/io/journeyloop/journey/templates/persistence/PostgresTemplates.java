package io.journeyloop.journey.templates.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.journeyloop.journey.exchange.document.DocumentFormats;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.templates.application.Template;
import io.journeyloop.journey.templates.application.TemplateRepository;
import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Templates by plain SQL. */
@ApplicationScoped
class PostgresTemplates implements TemplateRepository {
    private static final String COLUMNS =
            "select id, key, name, description, document::text as document, version, created_at, updated_at, created_by, archived_at from journey_template";
    private static final String BY_ID = COLUMNS + " where tenant_id = $1 and id = $2";
    private static final String BY_KEY = COLUMNS + " where tenant_id = $1 and key = $2";
    private static final String LIST = COLUMNS
            + " where tenant_id = $1 and key collate \"C\" > $2 and archived_at is null order by key collate \"C\" limit $3";
    private static final String INSERT = """
            insert into journey_template (tenant_id, id, name, description, version, updated_at, archived_at, key, document,
                                          created_at, created_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, cast($9::text as jsonb), $10, $11)
            """;
    private static final String UPDATE = """
            update journey_template
               set name = $3, description = $4, version = $5, updated_at = $6, archived_at = $7
             where tenant_id = $1 and id = $2
            """;
    private static final String KEYS_LIKE =
            "select key from journey_template where tenant_id = $1 and starts_with(key, $2)";

    private final DocumentFormats formats;
    private final ObjectReader reader;

    PostgresTemplates(DocumentFormats formats, ObjectMapper json) {
        this.formats = formats;
        this.reader = json.readerFor(JourneyDocument.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Uni<Optional<Template>> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return one(connection, tenantId, ref, "");
    }

    @Override
    public Uni<Optional<Template>> lock(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return one(connection, tenantId, ref, " for update");
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, UUID tenantId, Template template) {
        var origin = template.changeable();
        var row = changeable(tenantId, template)
                .addString(template.key())
                .addString(formats.json(template.journey()))
                .addValue(timestamp(origin.createdAt()))
                .addString(origin.createdBy());
        return connection.preparedQuery(INSERT).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Template template) {
        return connection
                .preparedQuery(UPDATE)
                .execute(changeable(tenantId, template))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Template>> list(SqlConnection connection, UUID tenantId, String afterKey, int limit) {
        return connection
                .preparedQuery(LIST)
                .execute(Tuple.of(tenantId, afterKey, limit))
                .map(found -> found.stream().map(this::template).toList());
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String prefix) {
        return connection
                .preparedQuery(KEYS_LIKE)
                .execute(Tuple.of(tenantId, prefix))
                .map(found -> found.stream().map(row -> row.getString("key")).collect(Collectors.toSet()));
    }

    private Uni<Optional<Template>> one(SqlConnection connection, UUID tenantId, RecordRef ref, String lock) {
        var question = switch (ref) {
            case RecordRef.ById byId -> connection.preparedQuery(BY_ID + lock).execute(Tuple.of(tenantId, byId.id()));
            case RecordRef.ByKey byKey ->
                connection.preparedQuery(BY_KEY + lock).execute(Tuple.of(tenantId, byKey.key()));
        };
        return question.map(found -> found.stream().findFirst().map(this::template));
    }

    private Template template(Row row) {
        var archivedAt = row.getOffsetDateTime("archived_at");
        var origin = new Template.Origin(
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                archivedAt == null ? null : archivedAt.toInstant());
        return new Template(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("name"),
                row.getString("description"),
                document(row.getString("document")),
                origin);
    }

    private JourneyDocument document(String stored) {
        try {
            return reader.readValue(stored);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored template cannot be read", damaged);
        }
    }

    private static Tuple changeable(UUID tenantId, Template template) {
        var origin = Objects.requireNonNull(template.origin());
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(template.id())
                .addString(template.name())
                .addString(template.description())
                .addLong(origin.version())
                .addValue(timestamp(origin.updatedAt()))
                .addValue(timestamp(origin.archivedAt()));
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
