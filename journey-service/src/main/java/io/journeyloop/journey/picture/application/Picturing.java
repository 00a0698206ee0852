package io.journeyloop.journey.picture.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.evidence.KnownEvidence;
import io.journeyloop.journey.journeys.application.JourneyRepository;
import io.journeyloop.journey.picture.domain.MapPicture;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Draws journeys with what is known of their steps. */
@ApplicationScoped
public class Picturing {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final ChannelDirectories channels;
    private final KnownEvidence evidence;

    Picturing(
            TenantTransactions transactions,
            JourneyRepository journeys,
            ChannelDirectories channels,
            KnownEvidence evidence) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.channels = channels;
        this.evidence = evidence;
    }

    /** The journey's map as SVG. */
    public Uni<String> map(Caller caller, RecordRef ref) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(journey -> channels.load(connection, tenantId)
                                .chain(directory -> evidence.find(connection, tenantId, List.of(journey.id()))
                                        .map(figures -> MapPicture.draw(journey, directory, figures)))));
    }
}
