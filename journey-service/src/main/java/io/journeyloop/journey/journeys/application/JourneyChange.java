package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Applies a command to a journey whose row is locked, within the transaction that locked it. */
@ApplicationScoped
class JourneyChange {
    private final JourneyRepository journeys;
    private final Links links;
    private final Framework framework;
    private final JourneyLedger ledger;
    private final Clock clock;

    JourneyChange(JourneyRepository journeys, Links links, Framework framework, JourneyLedger ledger, Clock clock) {
        this.journeys = journeys;
        this.links = links;
        this.framework = framework;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The journey after the command; everything that forbids it fails. */
    Uni<JourneyView> run(SqlConnection connection, EditTerms terms, JourneyView view, JourneyCommand command) {
        var caller = terms.caller();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = view.journey();
        var precondition = terms.precondition();
        var read = precondition.olderThan(before.version());
        if (read.isEmpty()) {
            precondition.check(before.version());
        }
        var after = before.apply(command, now);
        var revision = terms.note().revision(after.version(), command.summary(), caller.userId(), now);
        return read.map(number -> checkMerge(connection, terms, number, before, after))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> checkLinks(connection, caller, command, before, after))
                .chain(() -> framework.checkTwins(connection, caller.tenantId(), before, after.content()))
                .chain(() -> framework.settle(connection, caller.tenantId(), before, after.content()))
                .map(after::placed)
                .call(settled ->
                        ledger.record(connection, caller.tenantId(), before, settled, revision, command.fact()))
                .map(settled -> new JourneyView(settled, view.channels()));
    }

    private Uni<Void> checkMerge(SqlConnection connection, EditTerms terms, long read, Journey before, Journey after) {
        return journeys.content(connection, terms.caller().tenantId(), before.id(), read)
                .invoke(then -> terms.precondition()
                        .checkMerge(
                                then.map(),
                                before.content().map(),
                                after.content().map()))
                .replaceWithVoid();
    }

    private Uni<Void> checkLinks(
            SqlConnection connection, Caller caller, JourneyCommand command, Journey before, Journey after) {
        return command.makesLinks()
                ? links.check(connection, caller.tenantId(), before.content(), after.content())
                : Uni.createFrom().voidItem();
    }
}
