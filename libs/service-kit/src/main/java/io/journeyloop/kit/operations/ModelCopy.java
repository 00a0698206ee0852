package io.journeyloop.kit.operations;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Empty copies of a read model's tables, which one connection sees instead of the real ones: temporary tables come first
 * where a statement names no schema. Blocks its thread.
 */
final class ModelCopy implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Of all that this service has heard of lately, and of all that the log tells of. */
    private static final String TENANTS = "select distinct tenant_id from inbox";

    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
              from information_schema.columns
             where table_schema = 'public' and table_name = cast($1 as text) and is_generated = 'NEVER'
            """;

    private final SqlConnection connection;
    private final List<String> tables;

    private ModelCopy(SqlConnection connection, List<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /**
     * The rows of a table as a number that doesn't ask for their order.
     *
     * @param checksum the sum of the rows' hashes
     */
    record Sum(long rows, BigDecimal checksum) {}

    static ModelCopy on(SqlConnection connection, List<String> tables) {
        ModelCopy copy = new ModelCopy(connection, tables);
        tables.forEach(
                table -> copy.run("create temporary table %1$s (like public.%1$s including all)".formatted(table)));
        // What was prepared for the real tables is prepared anew.
        copy.run("discard plans");
        return copy;
    }

    SqlConnection connection() {
        return connection;
    }

    /** In a transaction. */
    List<UUID> tenants() {
        StringBuilder query = new StringBuilder(TENANTS);
        tables.forEach(
                table -> query.append(" union select tenant_id from pg_temp.").append(table));
        run("set local app.system = 'on'");
        List<UUID> tenants = StreamSupport.stream(run(query.toString()).spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList();
        run("set local app.system = ''");
        return tenants;
    }

    /** Of the copy, or of the real table as this tenant's transactions see it. */
    Sum sum(String table, boolean copied, UUID tenantId) {
        Row sum = await(connection
                        .preparedQuery("""
                                select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)), 0) as checksum
                                  from %s.%s t where tenant_id = $1
                                """.formatted(copied ? "pg_temp" : "public", table))
                        .execute(Tuple.of(tenantId)))
                .iterator()
                .next();
        return new Sum(sum.getLong("rows"), sum.getBigDecimal("checksum"));
    }

    /** Puts a tenant's rows of the copies in the place of the real ones: what refers to others goes first and comes last. */
    void replace(UUID tenantId) {
        tables.reversed().forEach(table -> forget(table, tenantId));
        tables.forEach(table -> fill(table, tenantId));
    }

    private void forget(String table, UUID tenantId) {
        await(connection
                .preparedQuery("delete from public.%s where tenant_id = $1".formatted(table))
                .execute(Tuple.of(tenantId)));
    }

    private void fill(String table, UUID tenantId) {
        String columns = await(connection.preparedQuery(COLUMNS).execute(Tuple.of(table)))
                .iterator()
                .next()
                .getString("columns");
        await(connection
                .preparedQuery("insert into public.%1$s (%2$s) select %2$s from pg_temp.%1$s where tenant_id = $1"
                        .formatted(table, columns))
                .execute(Tuple.of(tenantId)));
    }

    void beTenant(UUID tenantId) {
        await(connection
                .preparedQuery("select set_config('app.tenant', $1, true)")
                .execute(Tuple.of(tenantId.toString())));
    }

    /** Whoever writes to the real tables waits until the transaction has ended. */
    void lock() {
        run("lock table "
                + String.join(", ", tables.stream().map("public."::concat).toList()) + " in share row exclusive mode");
    }

    RowSet<Row> run(String statement) {
        return await(connection.query(statement).execute());
    }

    static <T> T await(Uni<T> statement) {
        return statement.await().atMost(PATIENCE);
    }

    @Override
    public void close() {
        try {
            run("rollback");
            run("discard temp");
            run("discard plans");
        } finally {
            await(connection.close());
        }
    }
}
