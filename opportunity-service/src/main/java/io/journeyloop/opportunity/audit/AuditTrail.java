package io.journeyloop.opportunity.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.audit.AuditEntry.Subject;
import io.journeyloop.opportunity.audit.AuditEntry.SubjectKind;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps who did what, in the transaction that does it, and tells it. */
@ApplicationScoped
public class AuditTrail {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final String ADD = """
            insert into audit_entry (tenant_id, id, at, by_user, action, subject_kind, subject_id, changes)
            select $1, e.id, e.at, e.by, e.action, e.subject ->> 'kind', cast(e.subject ->> 'id' as uuid), e.changes
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb))
                   as e(id uuid, at timestamptz, by text, action text, subject jsonb, changes jsonb)
            """;

    private final TenantTransactions transactions;
    private final JsonColumns json;

    AuditTrail(TenantTransactions transactions, JsonColumns json) {
        this.transactions = transactions;
        this.json = json;
    }

    /** Adds entries to the transaction; one statement however many they are. */
    public Uni<Void> add(SqlConnection connection, UUID tenantId, List<AuditEntry> entries) {
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(ADD)
                        .execute(Tuple.of(tenantId, json.write(entries)))
                        .replaceWithVoid();
    }

    /** What was done, the newest first; null asks for any. */
    Uni<Page<AuditEntry>> page(
            UUID tenantId, @Nullable UUID subjectId, @Nullable AuditAction action, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId)
                .and("subject_id = ?", subjectId)
                .and("action = ?", action == null ? null : action.name())
                .and("id < ?", after == null ? null : after.uuid(0));
        String sql = "select id, at, by_user, action, subject_kind, subject_id, changes::text as changes"
                + " from audit_entry where " + where + " order by id desc limit " + where.add(page.limitPlusOne());
        return transactions
                .readSql(
                        tenantId,
                        connection -> connection
                                .preparedQuery(sql)
                                .execute(where.parameters())
                                .map(rows -> Rows.list(rows, this::entry)))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    private AuditEntry entry(Row row) {
        return new AuditEntry(
                row.getUUID("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("by_user"),
                AuditAction.valueOf(row.getString("action")),
                new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getUUID("subject_id")),
                json.read(row.getString("changes"), CHANGES));
    }
}
