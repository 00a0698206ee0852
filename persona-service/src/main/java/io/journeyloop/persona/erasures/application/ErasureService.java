package io.journeyloop.persona.erasures.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.customers.application.CustomerTurn;
import io.journeyloop.persona.erasures.domain.ErasedPart;
import io.journeyloop.persona.erasures.domain.Erasure;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Forgets customers, and tells everybody else to. */
@ApplicationScoped
public class ErasureService {

    private final TenantTransactions transactions;
    private final ErasureRepository erasures;
    private final Outbox outbox;
    private final Clock clock;

    ErasureService(TenantTransactions transactions, ErasureRepository erasures, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.erasures = erasures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What came of a request to forget.
     *
     * @param isNew false where the customer was forgotten before and nothing has become known since
     */
    public record Outcome(Erasure receipt, boolean isNew) {}

    /** What others are told: who holds the key recognises its hash. */
    private record ErasedData(UUID erasureId, String customerHash, Instant erasedAt) {}

    /**
     * Forgets a customer, who need not be known here: other services may hold feedback under the key. Each request is
     * announced, so that what came in elsewhere since the last one goes too.
     */
    public Uni<Outcome> erase(Caller caller, String customerKey) {
        UUID tenantId = caller.tenantId();
        String hash = Pseudonyms.of(tenantId, customerKey);
        return transactions.writeSql(
                tenantId,
                connection -> CustomerTurn.take(connection, tenantId)
                        .chain(() -> erasures.remove(connection, tenantId, customerKey))
                        .chain(what -> erasures.newest(connection, tenantId, hash)
                                .chain(before -> record(connection, caller, hash, what, before)))
                        .call(outcome -> announce(connection, tenantId, outcome.receipt())));
    }

    public Uni<Erasure> get(Caller caller, UUID id) {
        return transactions.readSql(
                caller.tenantId(),
                connection -> erasures.find(connection, caller.tenantId(), id)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("erasure", id))));
    }

    /** The newest first. */
    public Uni<Page<Erasure>> list(Caller caller, PageRequest page) {
        return transactions
                .readSql(caller.tenantId(), connection -> erasures.list(connection, caller.tenantId(), page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    private Uni<Outcome> record(
            SqlConnection connection, Caller caller, String hash, List<ErasedPart> what, Optional<Erasure> before) {
        UUID tenantId = caller.tenantId();
        if (what.isEmpty() && before.isPresent()) {
            Erasure repeated = before.get().repeated();
            return erasures.update(connection, tenantId, repeated).replaceWith(new Outcome(repeated, false));
        }
        Instant now = clock.instant();
        Erasure receipt = new Erasure(Ids.next(), hash, now, caller.userId(), what, 1);
        return erasures.add(connection, tenantId, receipt).replaceWith(new Outcome(receipt, true));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, Erasure receipt) {
        ErasedData data = new ErasedData(receipt.id(), receipt.customerHash(), receipt.erasedAt());
        return outbox.append(
                connection,
                tenantId,
                List.of(new NewEvent("journeyloop.customer.erased.v1", receipt.id(), receipt.version(), data)));
    }
}
