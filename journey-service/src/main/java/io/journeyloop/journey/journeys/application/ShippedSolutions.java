package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.JourneyCommand.Reflect;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Lets journeys reflect that a solution about them was shipped; each gets one revision for it, whatever is repeated. */
@ApplicationScoped
public class ShippedSolutions {
    private final JourneyRepository journeys;
    private final JourneyChange change;

    ShippedSolutions(JourneyRepository journeys, JourneyChange change) {
        this.journeys = journeys;
        this.change = change;
    }

    /** Makes a revision of each of these journeys that is in use, within this transaction. */
    public Uni<Void> reflect(SqlConnection connection, UUID tenantId, UUID solutionId, Collection<UUID> journeyIds) {
        var service = Caller.system(tenantId);
        return journeys.notReflecting(connection, tenantId, journeyIds, solutionId, service.userId())
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem()
                .transformToUniAndConcatenate(
                        id -> change.run(connection, terms(service, id, solutionId), new Reflect()))
                .onItem()
                .ignoreAsUni();
    }

    private static EditTerms terms(Caller service, UUID journeyId, UUID solutionId) {
        return new EditTerms(
                service,
                new RecordRef.ById(journeyId),
                Precondition.wholeJourneyIfGiven(null),
                new RevisionNote(null, null, solutionId));
    }
}
