package io.journeyloop.insight.imports.persistence;

import io.journeyloop.insight.imports.application.SavedMappings;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.SavedMapping;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Saved mappings as rows. */
@ApplicationScoped
class PostgresSavedMappings implements SavedMappings {

    private static final String ADD = """
            insert into import_mapping (tenant_id, id, version, name, mapping, created_at, updated_at, created_by)
            values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8)
            """;
    private static final String REPLACE = """
            update import_mapping set version = $3, name = $4, mapping = $5::text::jsonb, updated_at = $6
            where tenant_id = $1 and id = $2
            """;
    private static final String ARCHIVE = """
            update import_mapping set archived_at = clock_timestamp(), version = version + 1
            where tenant_id = $1 and id = $2
            """;

    private final JsonColumns json;

    PostgresSavedMappings(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, SavedMapping mapping) {
        Tuple row = Tuple.of(tenantId, mapping.id(), mapping.version(), mapping.name(), json.write(mapping.mapping()))
                .addOffsetDateTime(mapping.createdAt().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(mapping.updatedAt().atOffset(ZoneOffset.UTC))
                .addString(mapping.createdBy());
        return connection.preparedQuery(ADD).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Void> replace(SqlConnection connection, UUID tenantId, SavedMapping mapping) {
        Tuple row = Tuple.of(tenantId, mapping.id(), mapping.version(), mapping.name(), json.write(mapping.mapping()))
                .addOffsetDateTime(mapping.updatedAt().atOffset(ZoneOffset.UTC));
        return connection.preparedQuery(REPLACE).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id) {
        return connection.preparedQuery(ARCHIVE).execute(Tuple.of(tenantId, id)).replaceWithVoid();
    }

    @Override
    public Uni<List<SavedMapping>> find(SqlConnection connection, UUID tenantId, MappingFilter filter) {
        Where where = Where.tenant(tenantId)
                .and("id = ?", filter.id())
                .and("name = ?", filter.name())
                .and("id > ?", filter.after());
        String query = "select *, mapping::text as mapping_text from import_mapping where " + where
                + " and archived_at is null order by id limit " + where.add(filter.limit())
                + (filter.id() == null ? "" : " for update");
        return connection.preparedQuery(query).execute(where.parameters()).map(rows -> {
            List<SavedMapping> found = new ArrayList<>();
            rows.forEach(row -> found.add(mapping(row)));
            return found;
        });
    }

    private SavedMapping mapping(Row row) {
        return new SavedMapping(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("name"),
                read(row.getString("mapping_text")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"));
    }

    private ImportMapping read(String text) {
        return json.read(text, ImportMapping.class);
    }
}
