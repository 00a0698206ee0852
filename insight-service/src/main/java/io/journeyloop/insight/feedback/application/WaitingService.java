package io.journeyloop.insight.feedback.application;

import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells what feedback waits for. */
@ApplicationScoped
public class WaitingService {

    /** How many different places are listed. */
    public static final int MOST_PLACES = 200;

    private final TenantTransactions transactions;
    private final WaitingFeedback waiting;

    WaitingService(TenantTransactions transactions, WaitingFeedback waiting) {
        this.transactions = transactions;
        this.waiting = waiting;
    }

    /** The places that most records wait for come first. */
    public Uni<List<WaitingPlace>> list(Caller caller) {
        return transactions.readSql(
                caller.tenantId(), connection -> waiting.places(connection, caller.tenantId(), MOST_PLACES));
    }
}
