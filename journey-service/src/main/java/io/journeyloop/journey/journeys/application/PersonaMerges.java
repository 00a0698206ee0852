package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.JourneyCommand.FollowPersona;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets journeys follow a persona that was merged into another; each gets a revision. */
@ApplicationScoped
public class PersonaMerges {
    private final JourneyRepository journeys;
    private final JourneyChange change;

    PersonaMerges(JourneyRepository journeys, JourneyChange change) {
        this.journeys = journeys;
        this.change = change;
    }

    /** Changes every journey in use that is about the persona, within this transaction. */
    public Uni<Void> follow(SqlConnection connection, UUID tenantId, UUID persona, UUID mergedInto) {
        var command = new FollowPersona(persona, mergedInto);
        return journeys.about(connection, tenantId, persona)
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem()
                .transformToUniAndConcatenate(id -> change.run(connection, terms(tenantId, id), command))
                .onItem()
                .ignoreAsUni();
    }

    private static EditTerms terms(UUID tenantId, UUID journeyId) {
        return new EditTerms(
                Caller.system(tenantId),
                new RecordRef.ById(journeyId),
                Precondition.wholeJourneyIfGiven(null),
                new RevisionNote(null, null, null));
    }
}
