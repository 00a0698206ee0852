package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one road of every change to a journey: lock its row, check what the writer has read, apply a command, check the
 * links, write a revision, tell the others. Writers of one journey queue up, so that each edits what the last one left.
 */
@ApplicationScoped
public class JourneyEditing {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final ChannelDirectories channels;
    private final Links links;
    private final Framework framework;
    private final JourneyLedger ledger;
    private final Clock clock;

    JourneyEditing(
            TenantTransactions transactions,
            JourneyRepository journeys,
            ChannelDirectories channels,
            Links links,
            Framework framework,
            JourneyLedger ledger,
            Clock clock) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.channels = channels;
        this.links = links;
        this.framework = framework;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Changes a journey.
     *
     * @param decide what to do, seen the journey as it is now
     */
    public Uni<JourneyView> edit(EditTerms terms, Function<JourneyView, JourneyCommand> decide) {
        var tenantId = terms.caller().tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> journeys.lock(connection, tenantId, terms.journey())
                        .call(journey -> check(connection, tenantId, terms.precondition(), journey))
                        .chain(journey -> channels.load(connection, tenantId)
                                .map(directory -> new JourneyView(journey, directory)))
                        .chain(view -> apply(connection, terms, view, decide.apply(view))));
    }

    private Uni<JourneyView> apply(
            SqlConnection connection, EditTerms terms, JourneyView view, JourneyCommand command) {
        var tenantId = terms.caller().tenantId();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = view.journey();
        var after = before.apply(command, now);
        var revision = terms.note()
                .revision(after.version(), command.summary(), terms.caller().userId(), now);
        return links.check(connection, tenantId, before.content(), after.content())
                .chain(() -> framework.check(connection, tenantId, before, after.content()))
                .chain(() -> ledger.record(connection, tenantId, before, after, revision, command.fact()))
                .replaceWith(new JourneyView(after, view.channels()));
    }

    private Uni<Void> check(SqlConnection connection, UUID tenantId, Precondition precondition, Journey journey) {
        var read = precondition.olderThan(journey.version());
        if (read.isEmpty()) {
            precondition.check(journey.version());
            return Uni.createFrom().voidItem();
        }
        return journeys.content(connection, tenantId, journey.id(), read.get())
                .invoke(then ->
                        precondition.checkPart(then.map(), journey.content().map()))
                .replaceWithVoid();
    }
}
