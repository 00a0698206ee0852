package io.journeyloop.gateway.journey;

import static io.journeyloop.gateway.journey.RevisionNoteInput.on;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Journeys as they were. */
@GraphQLApi
public class RevisionApi {
    private static final Address<Journey> JOURNEYS = Address.of(Service.JOURNEY, "api/v1/journeys", Journey.class);

    private final Records records;

    RevisionApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What was kept of a journey, the newest first.")
    public Uni<RevisionConnection> journeyRevisions(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(JOURNEYS.at(journeyId, "revisions").as(Revision.class), first, after)
                .map(revisions -> RevisionConnection.of(revisions, journeyId));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("A journey as it was in one revision.")
    public Uni<Journey> journeyRevision(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Description("The revision's number.") int number) {
        return records.read(JOURNEYS.at(journeyId, "revisions", number));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("What differs between two revisions of a journey.")
    public Uni<JourneyDiff> journeyDiff(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Nullable @Description("The earlier revision's number, or an instant; the one before to when absent.")
                    String from,
            @Nullable @Description("The later one; the newest when absent.") String to) {
        return records.read(JOURNEYS.at(journeyId, "diff")
                .as(JourneyDiff.class)
                .with("format", "json")
                .with("from", from)
                .with("to", to));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("What a TO_BE journey would change about its CURRENT one.")
    public Uni<JourneyDiff> journeyComparison(@NonNull @Id @Description("The journey's id.") String journeyId) {
        return records.read(
                JOURNEYS.at(journeyId, "comparison").as(JourneyDiff.class).with("format", "json"));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a former state the present one, as a new revision.")
    public Uni<Journey> restoreRevision(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Description("The revision's number.") int number,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(on(JOURNEYS.at(journeyId, "revisions", number, "restore"), note), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Gives a revision a name.")
    public Uni<Revision> labelRevision(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Description("The revision's number.") int number,
            @Nullable @Description("What to call it; null takes the label off.") String label) {
        return records.put(
                        JOURNEYS.at(journeyId, "revisions", number, "label").as(Revision.class),
                        null,
                        nullable("label", label))
                .map(revision -> revision.of(journeyId));
    }

    private static Map<String, Object> nullable(String name, @org.jspecify.annotations.Nullable String value) {
        Map<String, Object> body = new HashMap<>();
        body.put(name, value);
        return body;
    }
}
