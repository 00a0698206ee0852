package io.journeyloop.journey.exchange.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.exchange.application.ImportPlan.Planned;
import io.journeyloop.journey.exchange.application.ImportReport.Item;
import io.journeyloop.journey.exchange.document.ChannelDocument;
import io.journeyloop.journey.exchange.document.ExchangeDocument;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.LinkIds;
import io.journeyloop.journey.journeys.application.JourneyAdoption;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings documents in: the whole document in one transaction, or nothing of it. */
@ApplicationScoped
public class Importing {
    private final TenantTransactions transactions;
    private final JourneyAdoption adoption;
    private final ChannelDirectories channels;
    private final ExchangeLookups lookups;

    Importing(
            TenantTransactions transactions,
            JourneyAdoption adoption,
            ChannelDirectories channels,
            ExchangeLookups lookups) {
        this.transactions = transactions;
        this.adoption = adoption;
        this.channels = channels;
        this.lookups = lookups;
    }

    /**
     * Imports a document; keys decide which journeys are new, and which get a revision.
     *
     * @param reading the document, where it names channels in words as the tenant's channels tell
     * @param dryRun whether to do it all and then take it back, to see what would happen
     */
    public Uni<ImportReport> run(
            Caller caller, Function<ChannelDirectory, ExchangeDocument> reading, boolean dryRun, RevisionNote note) {
        return transactions
                .writeSql(
                        caller.tenantId(),
                        connection -> channels.load(connection, caller.tenantId())
                                .map(reading)
                                .chain(document -> run(connection, caller, document, note))
                                .invoke(report -> takeBack(dryRun, report)))
                .onFailure(TakenBack.class)
                .recoverWithItem(failure -> ((TakenBack) failure).report);
    }

    private Uni<ImportReport> run(
            SqlConnection connection, Caller caller, ExchangeDocument document, RevisionNote note) {
        var tenantId = caller.tenantId();
        var offered = document.channels() == null ? List.<ChannelDocument>of() : document.channels();
        var keys = document.journeys().stream().map(JourneyDocument::key).toList();
        return adoption.present(connection, tenantId, keys)
                .chain(present -> lookups.makeMissingChannels(connection, caller, offered)
                        .chain(made -> links(connection, tenantId, document)
                                .map(links -> ImportPlan.of(document, present, links, Ids::next))
                                .chain(plan -> write(connection, caller, plan, note))
                                .map(items -> new ImportReport(items, made))));
    }

    private Uni<LinkIds> links(SqlConnection connection, UUID tenantId, ExchangeDocument document) {
        var journeys =
                document.journeys().stream().flatMap(ImportPlan::namedJourneys).collect(Collectors.toSet());
        var personas = document.journeys().stream()
                .flatMap(journey -> Stream.ofNullable(journey.personaKeys()).flatMap(List::stream))
                .collect(Collectors.toSet());
        return lookups.journeyIds(connection, tenantId, journeys)
                .chain(journeyIds -> lookups.personaIds(connection, tenantId, personas)
                        .chain(personaIds -> channels.load(connection, tenantId)
                                .map(directory -> new LinkIds(journeyIds, personaIds, directory))));
    }

    private Uni<List<Item>> write(SqlConnection connection, Caller caller, ImportPlan plan, RevisionNote note) {
        return Multi.createFrom()
                .iterable(plan.inOrderOfNeed())
                .onItem()
                .transformToUniAndConcatenate(one -> write(connection, caller, one, note))
                .collect()
                .asMap(Item::key, Function.identity())
                .map(items -> plan.all().stream()
                        .map(one -> items.get(one.document().key()))
                        .toList());
    }

    private Uni<Item> write(SqlConnection connection, Caller caller, Planned one, RevisionNote note) {
        var key = one.document().key();
        Uni<Journey> written = switch (one.action()) {
            case CREATED -> adoption.open(connection, caller, one.id(), key, one.content(), note);
            case REVISED -> adoption.change(connection, caller, one.id(), one.content(), note);
            case UNCHANGED -> Uni.createFrom().item(one.present());
        };
        return written.map(journey -> new Item(key, one.action(), journey.id(), journey.version()));
    }

    private static void takeBack(boolean dryRun, ImportReport report) {
        if (dryRun) {
            throw new TakenBack(report);
        }
    }

    /** Ends the transaction of a dry run. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        TakenBack(ImportReport report) {
            super("dry run");
            this.report = report;
        }
    }
}
