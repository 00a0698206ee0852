package io.journeyloop.opportunity.guardrails;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes and reads guardrails. */
@ApplicationScoped
public class Guardrails {

    private final TenantTransactions transactions;
    private final GuardrailRows rows;
    private final Clock clock;

    Guardrails(TenantTransactions transactions, GuardrailRows rows, Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.clock = clock;
    }

    /** One that opportunities may be dismissed by; 422 names the field where there is none, or it is archived. */
    public Uni<Guardrail> requireOpen(SqlConnection connection, UUID tenantId, String field, UUID id) {
        return rows.find(connection, tenantId, new RecordRef.ById(id)).map(found -> {
            String offence = found.isEmpty()
                    ? "no such guardrail is known"
                    : found.get().archivedAt() != null ? "the guardrail is archived" : null;
            if (offence != null) {
                throw ProblemException.refused(
                        "unknown_reference",
                        "Nothing can be dismissed by this guardrail.",
                        List.of(new Violation(field, offence)));
            }
            return found.orElseThrow();
        });
    }

    Uni<Guardrail> create(Caller caller, GuardrailRequest request) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> key(connection, caller.tenantId(), request)
                        .chain(key -> put(connection, caller, made(caller, key, request))));
    }

    Uni<Page<Guardrail>> page(UUID tenantId, PageRequest page) {
        return transactions
                .readSql(tenantId, connection -> rows.page(connection, tenantId, page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    /** Those that exist, archived ones included, the oldest first. */
    Uni<List<Guardrail>> getAll(UUID tenantId, Collection<UUID> ids) {
        return transactions.readSql(tenantId, connection -> rows.findAll(connection, tenantId, ids));
    }

    Uni<Guardrail> get(UUID tenantId, RecordRef ref) {
        return transactions.readSql(tenantId, connection -> find(connection, tenantId, ref));
    }

    Uni<Guardrail> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<Guardrail, GuardrailRequest> change) {
        return move(caller, ref, ifMatch, current -> changed(current, change.apply(current)));
    }

    Uni<Guardrail> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return move(
                caller,
                ref,
                ifMatch,
                current -> next(current, current.statement(), current.reason(), current.ownerId(), clock.instant()));
    }

    private Uni<Guardrail> move(
            Caller caller, RecordRef ref, @Nullable String ifMatch, UnaryOperator<Guardrail> change) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> find(connection, caller.tenantId(), ref)
                        .invoke(current -> requireOpen(current, ifMatch))
                        .chain(current -> put(connection, caller, change.apply(current))));
    }

    private Uni<Guardrail> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return rows.find(connection, tenantId, ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("guardrail", ref)));
    }

    private Uni<Guardrail> put(SqlConnection connection, Caller caller, Guardrail guardrail) {
        return rows.put(connection, caller.tenantId(), guardrail).replaceWith(guardrail);
    }

    private Uni<String> key(SqlConnection connection, UUID tenantId, GuardrailRequest request) {
        return Keys.choose(
                request.key(), request.statement(), "guardrail", slug -> rows.keysLike(connection, tenantId, slug));
    }

    private Guardrail made(Caller caller, String key, GuardrailRequest request) {
        Instant now = clock.instant();
        return new Guardrail(
                Ids.next(),
                key,
                0,
                request.statement(),
                request.reason(),
                request.ownerId(),
                now,
                now,
                caller.userId(),
                null);
    }

    private Guardrail changed(Guardrail current, GuardrailRequest request) {
        if (!current.key().equals(request.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        return next(current, request.statement(), request.reason(), request.ownerId(), null);
    }

    private Guardrail next(
            Guardrail current,
            String statement,
            String reason,
            @Nullable String ownerId,
            @Nullable Instant archivedAt) {
        return new Guardrail(
                current.id(),
                current.key(),
                current.version() + 1,
                statement,
                reason,
                ownerId,
                current.createdAt(),
                clock.instant(),
                current.createdBy(),
                archivedAt);
    }

    private static void requireOpen(Guardrail current, @Nullable String ifMatch) {
        EntityTags.requireMatch(ifMatch, current.version());
        if (current.archivedAt() != null) {
            throw ProblemException.conflict("guardrail_archived", "The guardrail is archived and changes no more.");
        }
    }
}
