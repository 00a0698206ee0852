package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Archive;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Promote;
import io.journeyloop.journey.journeys.domain.ToBe;
import io.journeyloop.journey.map.domain.Realignment;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes what shall be what is. */
@ApplicationScoped
public class Promotion {
    private final TenantTransactions transactions;
    private final Framework framework;
    private final JourneyChange change;

    Promotion(TenantTransactions transactions, Framework framework, JourneyChange change) {
        this.transactions = transactions;
        this.framework = framework;
        this.change = change;
    }

    /**
     * Gives a TO_BE's map to the CURRENT journey behind it as its next revision, and archives the TO_BE. Parts that both
     * have keep the CURRENT one's identifiers, so that what is linked to them stays linked.
     */
    public Uni<JourneyView> promote(EditTerms terms) {
        return transactions.writeSql(
                terms.caller().tenantId(),
                connection -> framework
                        .lock(connection, terms.caller().tenantId())
                        .chain(() -> change.locked(connection, terms))
                        .chain(toBe -> base(terms, toBe.journey())
                                .chain(base -> change.locked(connection, base)
                                        .chain(view -> change.run(connection, base, view, command(view, toBe))))
                                .call(() -> change.run(connection, terms, toBe, new Archive()))));
    }

    private static Uni<EditTerms> base(EditTerms terms, Journey toBe) {
        return Uni.createFrom()
                .item(() -> new EditTerms(
                        terms.caller(),
                        new RecordRef.ById(ToBe.baseOf(toBe)),
                        Precondition.wholeJourneyIfGiven(null),
                        terms.note()));
    }

    private static Promote command(JourneyView base, JourneyView toBe) {
        ToBe.requireInUse(toBe.journey());
        var map = Realignment.onto(
                base.journey().content().map(), toBe.journey().content().map(), any -> Ids.next());
        return new Promote(map, toBe.journey().key());
    }
}
