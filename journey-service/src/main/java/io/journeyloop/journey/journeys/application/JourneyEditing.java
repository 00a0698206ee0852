package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The one road of every change to a journey: lock its row, check what the writer has read, apply a command, check the
 * links, write a revision, tell the others. Writers of one journey queue up, so that each edits what the last one left.
 */
@ApplicationScoped
public class JourneyEditing {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final Framework framework;
    private final JourneyChange change;

    JourneyEditing(
            TenantTransactions transactions, JourneyRepository journeys, Framework framework, JourneyChange change) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.framework = framework;
        this.change = change;
    }

    /**
     * Changes a journey where it stands.
     *
     * @param decide what to do, seen the journey as it is now
     */
    public Uni<JourneyView> edit(EditTerms terms, Function<JourneyView, JourneyCommand> decide) {
        return transactions.writeSql(
                terms.caller().tenantId(),
                connection -> change.locked(connection, terms)
                        .chain(view -> change.run(connection, terms, view, decide.apply(view))));
    }

    /**
     * Changes a journey by what another one holds.
     *
     * @param decide what to do, seen the journey as it is now, and the other one
     */
    public Uni<JourneyView> edit(
            EditTerms terms, RecordRef other, BiFunction<JourneyView, Journey, JourneyCommand> decide) {
        var tenantId = terms.caller().tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> change.locked(connection, terms)
                        .chain(view -> journeys.find(connection, tenantId, other)
                                .chain(found -> change.run(connection, terms, view, decide.apply(view, found)))));
    }

    /**
     * Changes a journey by what one of its revisions holds.
     *
     * @param decide what to do, seen the journey as it is now, and that revision
     */
    public Uni<JourneyView> edit(
            EditTerms terms, long revision, BiFunction<JourneyView, JourneyContent, JourneyCommand> decide) {
        var tenantId = terms.caller().tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> change.locked(connection, terms)
                        .chain(view -> journeys.content(
                                        connection, tenantId, view.journey().id(), revision)
                                .chain(then -> change.run(connection, terms, view, decide.apply(view, then)))));
    }

    /** Changes a journey that may change its place in the framework by it. Writers of places queue up per tenant. */
    public Uni<JourneyView> reshape(EditTerms terms, Function<JourneyView, JourneyCommand> decide) {
        // The framework before the row, always: two writers that each wait for what the other holds cannot be.
        return transactions.writeSql(
                terms.caller().tenantId(),
                connection -> framework
                        .lock(connection, terms.caller().tenantId())
                        .chain(() -> change.locked(connection, terms))
                        .chain(view -> change.run(connection, terms, view, decide.apply(view))));
    }
}
