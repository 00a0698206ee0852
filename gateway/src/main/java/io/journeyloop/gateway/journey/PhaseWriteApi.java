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

/** The edits of phases. */
@GraphQLApi
public class PhaseWriteApi {
    private static final Address<Phase> JOURNEYS = Address.of(Service.JOURNEY, "api/v1/journeys", Phase.class);

    private final Records records;
    private final Journeys journeys;

    PhaseWriteApi(Records records, Journeys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a phase to a journey.")
    public Uni<Phase> addPhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Description("What it is to be.") PhaseInput input,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(JOURNEYS.at(journeyId, "phases"), note), version, input(context))
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a phase.")
    public Uni<Phase> changePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @Description("The journey's version that the change was made on; refused when the phase has moved on.")
                    int version,
            @NonNull @Description("What to change.") PhaseInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.patch(on(JOURNEYS.at(journeyId, "phases", phaseId), note), version, input(context))
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a phase to another place; its siblings make room.")
    public Uni<Phase> movePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @Description("Its new place, from 1.") int order,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.post(
                        on(JOURNEYS.at(journeyId, "phases", phaseId, "move"), note), version, Map.of("order", order))
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a phase with all that is in it; answers with the journey that is left.")
    public Uni<Journey> removePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @Description("The journey's version that the change was made on; refused when the phase has moved on.")
                    int version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.delete(on(JOURNEYS.at(journeyId, "phases", phaseId), note), version)
                .chain(() -> journeys.get(journeyId));
    }
}
