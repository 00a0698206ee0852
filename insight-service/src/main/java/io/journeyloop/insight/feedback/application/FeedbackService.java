package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.counting.CountingTurns;
import io.journeyloop.insight.feedback.application.FeedbackVersions.FormerVersion;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.IdempotencyClaim;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** Use cases of feedback: deliver one or a batch, read one or a list. */
@ApplicationScoped
public class FeedbackService {

    private final TenantTransactions transactions;
    private final FeedbackReader reader;
    private final FeedbackIntake intake;
    private final GatheredIntake gathered;
    private final FeedbackRepository records;
    private final FeedbackVersions versions;
    private final NamedPlaces places;
    private final IntakeGate gate;
    private final CountingTurns counting;

    FeedbackService(
            TenantTransactions transactions,
            FeedbackReader reader,
            FeedbackIntake intake,
            GatheredIntake gathered,
            FeedbackRepository records,
            FeedbackVersions versions,
            NamedPlaces places,
            IntakeGate gate,
            CountingTurns counting) {
        this.transactions = transactions;
        this.reader = reader;
        this.intake = intake;
        this.gathered = gathered;
        this.records = records;
        this.versions = versions;
        this.places = places;
        this.gate = gate;
        this.counting = counting;
    }

    /** Stores one record; 400 names everything that is wrong with it. */
    public Uni<Delivery> deliver(Caller caller, FeedbackRequest request, OnDuplicate onDuplicate) {
        gate.admitRequest(caller.tenantId());
        return switch (reader.read(request)) {
            case Reading.Usable(Feedback feedback) -> store(caller, feedback, onDuplicate);
            case Reading.Unusable(var violations) -> throw ProblemException.invalid(violations);
        };
    }

    /** Stores what is usable of a batch in one transaction; answers what came of each item, in order. */
    public Uni<List<BatchOutcome>> deliver(Caller caller, List<JsonNode> items, OnDuplicate onDuplicate) {
        gate.admitRequest(caller.tenantId());
        List<Reading> readings = items.stream().map(reader::read).toList();
        List<Feedback> usable = new ArrayList<>();
        readings.forEach(reading -> {
            if (reading instanceof Reading.Usable(Feedback feedback)) {
                usable.add(feedback);
            }
        });
        return store(caller, usable, onDuplicate).map(deliveries -> outcomes(readings, deliveries.iterator()));
    }

    /** One record of the caller's tenant. */
    public Uni<StoredFeedback> read(UUID tenantId, UUID id) {
        return transactions
                .readSql(tenantId, connection -> records.read(connection, tenantId, id))
                .invoke(found -> requireFound(found, id))
                .map(List::getFirst);
    }

    private static void requireFound(List<StoredFeedback> found, UUID id) {
        if (found.isEmpty()) {
            throw ProblemException.notFound("feedback", id);
        }
    }

    /** The newest records first. */
    public Uni<Page<StoredFeedback>> list(UUID tenantId, FeedbackFilter filter, PageRequest page) {
        return transactions
                .readSql(
                        tenantId,
                        connection -> places.follow(connection, tenantId, filter)
                                .chain(known -> records.list(connection, tenantId, known, page.limitPlusOne())))
                .map(found -> Page.of(found, page, row -> Cursor.of(row.id())));
    }

    /** What a record was before it was corrected, the newest first. */
    public Uni<Page<FormerVersion>> history(UUID tenantId, UUID id, PageRequest page) {
        Cursor after = page.after();
        long before = after == null ? Long.MAX_VALUE : after.number(0).longValue();
        return transactions
                .readSql(
                        tenantId,
                        connection -> records.read(connection, tenantId, id)
                                .invoke(found -> requireFound(found, id))
                                .chain(() -> versions.before(connection, tenantId, id, before, page.limitPlusOne())))
                .map(found ->
                        Page.of(found, page, former -> Cursor.of(former.record().version())));
    }

    /** What is bound to an Idempotency-Key has a transaction of its own, in which the key is confirmed. */
    private Uni<Delivery> store(Caller caller, Feedback feedback, OnDuplicate onDuplicate) {
        if (IdempotencyClaim.current() instanceof IdempotencyClaim.Held) {
            return store(caller, List.of(feedback), onDuplicate).map(List::getFirst);
        }
        gate.admitRecords(caller.tenantId(), 1);
        return gathered.store(caller, onDuplicate, feedback);
    }

    private Uni<List<Delivery>> store(Caller caller, List<Feedback> batch, OnDuplicate onDuplicate) {
        gate.admitRecords(caller.tenantId(), batch.size());
        IntakeTerms terms = IntakeTerms.of(onDuplicate);
        return transactions
                .writeSql(caller.tenantId(), connection -> intake.store(connection, caller, terms, batch))
                .invoke(counting::wake);
    }

    private static List<BatchOutcome> outcomes(List<Reading> readings, Iterator<Delivery> deliveries) {
        return readings.stream()
                .<BatchOutcome>map(reading -> switch (reading) {
                    case Reading.Usable usable -> new BatchOutcome.Stored(deliveries.next());
                    case Reading.Unusable(var violations) -> new BatchOutcome.Rejected(violations);
                })
                .toList();
    }
}
