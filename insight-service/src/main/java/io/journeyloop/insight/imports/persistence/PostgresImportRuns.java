package io.journeyloop.insight.imports.persistence;

import io.journeyloop.insight.imports.application.ImportRequest;
import io.journeyloop.insight.imports.application.ImportRuns;
import io.journeyloop.insight.imports.application.RunFilter;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportCounts;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.insight.imports.domain.ImportStatus;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.sql.Where;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Import runs and their errors as rows. */
@ApplicationScoped
class PostgresImportRuns implements ImportRuns {

    /** Longer than a connection may be silent, so that a slow sender is not taken for dead. */
    private static final String LEASE = "clock_timestamp() + interval '3 minutes'";

    /** As {@link ImportStatus#at} tells it. */
    private static final String STATUS =
            "(case when status = 'RUNNING' and leased_until < clock_timestamp() then 'INTERRUPTED' else status end)";

    private static final String START = """
            insert into import_run (tenant_id, id, format, dialect, file_name, mapping, status, read, accepted,
                duplicate, corrected, rejected, skipped, created_by, created_at, leased_until, version)
            values ($1, $2, $3, $4, $5, $6::text::jsonb, 'RUNNING', 0, 0, 0, 0, 0, 0, $7, clock_timestamp(),
            """ + LEASE + ", 1)";

    private static final String ADVANCE = """
            update import_run set read = read + $3, accepted = accepted + $4, duplicate = duplicate + $5,
                rejected = rejected + $6, skipped = skipped + $7, corrected = corrected + $8, version = version + 1, leased_until =
            """
            + LEASE
            + " where tenant_id = $1 and id = $2 and status = 'RUNNING' and leased_until > clock_timestamp()";

    private static final String ADD_ERRORS = """
            insert into import_error (tenant_id, import_id, position, row_number, line_number, column_name, reason)
            select $1, $2, e.position, (e.error ->> 'row')::bigint, (e.error ->> 'line')::bigint,
                e.error ->> 'column', e.error ->> 'reason'
            from jsonb_to_recordset($3::text::jsonb) as e(position bigint, error jsonb)
            """;

    private static final String FINISH = """
            update import_run set status = case when $3::text is null then 'COMPLETED' else 'FAILED' end, failure = $3,
                finished_at = clock_timestamp(), version = version + 1
            where tenant_id = $1 and id = $2 and status = 'RUNNING'
            """;

    private static final String CANCEL = """
            update import_run set status = 'CANCELLED', finished_at = clock_timestamp(), version = version + 1
            where tenant_id = $1 and id = $2 and status = 'RUNNING' and leased_until > clock_timestamp()
            """;

    private static final String ERRORS = """
            select position, row_number, line_number, column_name, reason from import_error
            where tenant_id = $1 and import_id = $2 and position > $3 order by position limit $4
            """;

    private final JsonColumns json;

    PostgresImportRuns(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> start(SqlConnection connection, UUID tenantId, NewRun run) {
        ImportRequest request = run.request();
        return connection
                .preparedQuery(START)
                .execute(Tuple.of(
                                tenantId,
                                run.id(),
                                request.format().name(),
                                run.dialect().name())
                        .addString(request.fileName())
                        .addString(json.write(request.mapping()))
                        .addString(run.by()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> advance(
            SqlConnection connection, UUID tenantId, UUID id, ImportCounts counts, List<PlacedError> errors) {
        return connection
                .preparedQuery(ADVANCE)
                .execute(Tuple.of(tenantId, id, counts.read(), counts.accepted(), counts.duplicate(), counts.rejected())
                        .addLong(counts.skipped())
                        .addLong(counts.corrected()))
                .call(() -> errors.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : connection.preparedQuery(ADD_ERRORS).execute(Tuple.of(tenantId, id, json.write(errors))))
                .map(advanced -> advanced.rowCount() == 1);
    }

    @Override
    public Uni<Void> finish(SqlConnection connection, UUID tenantId, UUID id, @Nullable String failure) {
        return connection
                .preparedQuery(FINISH)
                .execute(Tuple.of(tenantId, id, failure))
                .replaceWithVoid();
    }

    @Override
    public Uni<@Nullable ImportRun> find(SqlConnection connection, UUID tenantId, UUID id, @Nullable String by) {
        Where where = Where.tenant(tenantId).and("id = ?", id).and("created_by = ?", by);
        return select(connection, where, "").map(found -> found.isEmpty() ? null : found.getFirst());
    }

    @Override
    public Uni<List<ImportRun>> page(
            SqlConnection connection, UUID tenantId, RunFilter filter, Sorting<ImportRun> sorting, PageRequest page) {
        Where where = Where.tenant(tenantId)
                .and(STATUS + " = ?", filter.status())
                .and("format = ?", filter.format())
                .and("dialect = ?", filter.dialect())
                .and("created_by = ?", filter.createdBy())
                .and("created_by = ?", filter.visibleTo());
        return select(connection, where, sorting.page(where, page));
    }

    @Override
    public Uni<Boolean> cancel(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(CANCEL)
                .execute(Tuple.of(tenantId, id))
                .map(cancelled -> cancelled.rowCount() == 1);
    }

    @Override
    public Uni<List<PlacedError>> errors(SqlConnection connection, UUID tenantId, UUID id, long after, int limit) {
        return connection
                .preparedQuery(ERRORS)
                .execute(Tuple.of(tenantId, id, after, limit))
                .map(rows -> {
                    List<PlacedError> errors = new ArrayList<>();
                    rows.forEach(row -> errors.add(new PlacedError(row.getLong("position"), error(row))));
                    return errors;
                });
    }

    private Uni<List<ImportRun>> select(SqlConnection connection, Where where, String end) {
        String query = "select *, mapping::text as mapping_text, clock_timestamp() as now from import_run where ";
        return connection
                .preparedQuery(query + where + end)
                .execute(where.parameters())
                .map(rows -> {
                    List<ImportRun> runs = new ArrayList<>();
                    rows.forEach(row -> runs.add(run(row)));
                    return runs;
                });
    }

    private static RowError error(Row row) {
        return new RowError(
                row.getLong("row_number"),
                row.getLong("line_number"),
                row.getString("column_name"),
                row.getString("reason"));
    }

    private ImportRun run(Row row) {
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        return new ImportRun(
                row.getUUID("id"),
                ImportFormat.valueOf(row.getString("format")),
                Dialect.valueOf(row.getString("dialect")),
                row.getString("file_name"),
                mapping(row.getString("mapping_text")),
                ImportStatus.valueOf(row.getString("status"))
                        .at(
                                row.getOffsetDateTime("now").toInstant(),
                                row.getOffsetDateTime("leased_until").toInstant()),
                new ImportCounts(
                        row.getLong("read"),
                        row.getLong("accepted"),
                        row.getLong("duplicate"),
                        row.getLong("corrected"),
                        row.getLong("rejected"),
                        row.getLong("skipped")),
                row.getString("failure"),
                row.getString("created_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("version"));
    }

    private ImportMapping mapping(String text) {
        return json.read(text, ImportMapping.class);
    }
}
