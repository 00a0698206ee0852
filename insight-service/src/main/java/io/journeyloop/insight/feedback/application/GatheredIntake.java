package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.counting.CountingTurns;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.kit.http.Deadline;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stores single records of one sender together where they come faster than transactions end: what arrives while one is
 * under way waits for the next. Records about one journey would otherwise wait for each other anyhow, one commit after
 * the other, because they count in the same rows. A record that comes alone waits for nobody.
 */
@ApplicationScoped
class GatheredIntake {

    private static final int MOST_TOGETHER = 200;

    private final TenantTransactions transactions;
    private final FeedbackIntake intake;
    private final CountingTurns counting;

    /** Those who wait, by sender; a sender is here for as long as a transaction of it is under way. */
    private final Map<Sender, Queue<Waiting>> waiting = new ConcurrentHashMap<>();

    GatheredIntake(TenantTransactions transactions, FeedbackIntake intake, CountingTurns counting) {
        this.transactions = transactions;
        this.intake = intake;
        this.counting = counting;
    }

    private record Sender(Caller caller, OnDuplicate onDuplicate) {}

    private record Waiting(Feedback feedback, UniEmitter<? super Delivery> listener) {}

    /** Stores a record; what came of it is told once the transaction has committed. */
    Uni<Delivery> store(Caller caller, OnDuplicate onDuplicate, Feedback feedback) {
        Sender sender = new Sender(caller, onDuplicate);
        return Uni.createFrom().emitter(listener -> {
            if (queue(sender, new Waiting(feedback, listener))) {
                storeNext(sender);
            }
        });
    }

    /** Lets a record wait; true where nobody is there yet to take it along. */
    private boolean queue(Sender sender, Waiting one) {
        boolean[] first = {false};
        waiting.compute(sender, (key, queue) -> {
            first[0] = queue == null;
            Queue<Waiting> longer = queue == null ? new ArrayDeque<>() : queue;
            longer.add(one);
            return longer;
        });
        return first[0];
    }

    private void storeNext(Sender sender) {
        List<Waiting> together = takeNext(sender);
        if (!together.isEmpty()) {
            store(sender, together).subscribe().with(stored -> storeNext(sender), impossible -> storeNext(sender));
        }
    }

    /** Those whose turn it is; where nobody waits, the sender is forgotten. */
    private List<Waiting> takeNext(Sender sender) {
        List<Waiting> next = new ArrayList<>();
        waiting.computeIfPresent(sender, (key, queue) -> {
            while (next.size() < MOST_TOGETHER && !queue.isEmpty()) {
                next.add(queue.remove());
            }
            return next.isEmpty() ? null : queue;
        });
        return next;
    }

    /** What fails together is tried one by one: nobody fails because of another's record. */
    private Uni<Void> store(Sender sender, List<Waiting> together) {
        List<Feedback> records = together.stream().map(Waiting::feedback).toList();
        IntakeTerms terms = IntakeTerms.of(sender.onDuplicate());
        Deadline.lift(); // it is that of one request, and these are the records of many
        return transactions
                .writeSql(
                        sender.caller().tenantId(),
                        connection -> intake.store(connection, sender.caller(), terms, records))
                .invoke(counting::wake)
                .invoke(deliveries -> tell(together, deliveries))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> together.size() == 1
                        ? Uni.createFrom()
                                .voidItem()
                                .invoke(() -> together.getFirst().listener().fail(failure))
                        : Multi.createFrom()
                                .iterable(together)
                                .onItem()
                                .transformToUniAndConcatenate(one -> store(sender, List.of(one)))
                                .toUni());
    }

    private static void tell(List<Waiting> together, List<Delivery> deliveries) {
        for (int i = 0; i < together.size(); i++) {
            together.get(i).listener().complete(deliveries.get(i));
        }
    }
}
