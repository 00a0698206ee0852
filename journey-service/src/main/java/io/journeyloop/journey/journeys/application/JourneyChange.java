package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Locks a journey's row and applies a command to it, within one transaction. */
@ApplicationScoped
class JourneyChange {
    private final JourneyRepository journeys;
    private final ChannelDirectories channels;
    private final Links links;
    private final Framework framework;
    private final JourneyLedger ledger;
    private final Clock clock;

    JourneyChange(
            JourneyRepository journeys,
            ChannelDirectories channels,
            Links links,
            Framework framework,
            JourneyLedger ledger,
            Clock clock) {
        this.journeys = journeys;
        this.channels = channels;
        this.links = links;
        this.framework = framework;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The journey, which nobody else changes until this transaction ends, with what an answer needs beside it. */
    Uni<JourneyView> locked(SqlConnection connection, EditTerms terms) {
        var tenantId = terms.caller().tenantId();
        return journeys.lock(connection, tenantId, terms.journey())
                .chain(journey ->
                        channels.load(connection, tenantId).map(directory -> new JourneyView(journey, directory)));
    }

    /** Locks the journey, and changes it for nobody who would see it. */
    Uni<Journey> run(SqlConnection connection, EditTerms terms, JourneyCommand command) {
        return journeys.lock(connection, terms.caller().tenantId(), terms.journey())
                .chain(journey -> run(connection, terms, journey, command));
    }

    /** What a locked journey looks like after the command; everything that forbids it fails. */
    Uni<JourneyView> run(SqlConnection connection, EditTerms terms, JourneyView view, JourneyCommand command) {
        return run(connection, terms, view.journey(), command).map(view::with);
    }

    private Uni<Journey> run(SqlConnection connection, EditTerms terms, Journey before, JourneyCommand command) {
        var caller = terms.caller();
        var now = clock.instant();
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
                        ledger.record(connection, caller.tenantId(), before, settled, revision, command.fact()));
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
