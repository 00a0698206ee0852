package io.journeyloop.gateway.journey;

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
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The writes of journeys as such; their maps have writes of their own. */
@GraphQLApi
public class JourneyWriteApi {
    private static final Address<Journey> JOURNEYS = Address.of(Service.JOURNEY, "api/v1/journeys", Journey.class);

    private final Records records;
    private final Journeys journeys;

    JourneyWriteApi(Records records, Journeys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a journey.")
    public Uni<Journey> createJourney(
            @NonNull @Description("What it is to be.") JourneyInput input,
            @Nullable @Description("A name for its first revision.") String label,
            @Nullable @Description("Why; that it was created when absent.") String reason,
            Context context) {
        return records.post(JOURNEYS.with("label", label).with("reason", reason), input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a journey; its map has mutations of its own.")
    public Uni<Journey> updateJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") JourneyInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.patch(on(JOURNEYS.at(id), note), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a journey: it stays readable and can't be changed.")
    public Uni<Journey> archiveJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that is to be archived; refused when the record has moved on.") int version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.delete(on(JOURNEYS.at(id), note), version).chain(() -> journeys.get(id));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a journey LIVE: it needs a phase with a step, a persona and an owner.")
    public Uni<Journey> publishJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(on(JOURNEYS.at(id, "publish"), note), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Locks a journey: edits of its content are refused from now on.")
    public Uni<Journey> lockJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(on(JOURNEYS.at(id, "lock"), note), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Unlocks a journey: its content may be edited again.")
    public Uni<Journey> unlockJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(on(JOURNEYS.at(id, "unlock"), note), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Stamps a journey as reviewed now, locked or not.")
    public Uni<Journey> reviewJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(on(JOURNEYS.at(id, "review"), note), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes the TO_BE twin of a CURRENT journey, with a copy of its map.")
    public Uni<Journey> deriveToBe(
            @NonNull @Id @Description("The CURRENT journey's id.") String id,
            @Nullable @Description("How the twin differs from the start.") ToBeInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(JOURNEYS.at(id, "to-be"), note), input == null ? Map.of() : input(context));
    }
}
