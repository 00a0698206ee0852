package io.journeyloop.gateway.journey;

import static io.journeyloop.gateway.composition.Commands.argument;
import static io.journeyloop.gateway.composition.Commands.input;
import static io.journeyloop.gateway.journey.RevisionNoteInput.on;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** What can be done with whole journeys besides writing them. */
@GraphQLApi
public class JourneyActsApi {
    private static final Address<Journey> JOURNEYS = Address.of(Service.JOURNEY, "api/v1/journeys", Journey.class);

    private final Records records;

    JourneyActsApi(Records records) {
        this.records = records;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Puts a TO_BE journey's map into its CURRENT one, as a new revision.")
    public Uni<Journey> promoteJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(on(JOURNEYS.at(id, "promote"), note), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a journey within the framework; its siblings make room.")
    public Uni<Journey> moveJourney(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("Where it is to stand.") MoveJourneyInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(JOURNEYS.at(id, "move"), note), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Replaces a journey's whole map as one edit.")
    public Uni<Journey> replaceMap(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("The whole map.") MapInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.put(on(JOURNEYS.at(id, "map"), note), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Copies a phase, step or touchpoint of another journey into this one; answers with this one.")
    public Uni<Journey> copyPart(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("What to copy, and where to.") CopyPartInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(JOURNEYS.at(id, "copies").as(Object.class), note), version, input(context))
                .chain(() -> records.read(JOURNEYS.at(id)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes journeys over from another system, by their keys.")
    public Uni<JourneyImport> importJourneys(
            @NonNull @Description("Journeys in the exchange format.") JsonObject exchange,
            @Nullable @Description("Only tell what would happen.") Boolean dryRun,
            @Nullable @Description("A name for the revisions that it makes.") String label,
            @Nullable @Description("Why; that they were imported when absent.") String reason,
            Context context) {
        return records.post(
                JOURNEYS.at("import")
                        .as(JourneyImport.class)
                        .with("dryRun", dryRun)
                        .with("label", label)
                        .with("reason", reason),
                argument(context, "exchange"));
    }
}
