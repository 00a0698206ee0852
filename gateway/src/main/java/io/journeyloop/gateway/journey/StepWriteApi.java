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
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The edits of steps. */
@GraphQLApi
public class StepWriteApi {
    private static final Address<Step> JOURNEYS = Address.of(Service.JOURNEY, "api/v1/journeys", Step.class);

    private final Records records;
    private final Journeys journeys;

    StepWriteApi(Records records, Journeys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a step to a phase.")
    public Uni<Step> addStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @NonNull @Description("What it is to be.") StepInput input,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(JOURNEYS.at(journeyId, "phases", phaseId, "steps"), note), version, input(context))
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a step.")
    public Uni<Step> changeStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @Description("The journey's version that the change was made on; refused when the step has moved on.")
                    int version,
            @NonNull @Description("What to change.") StepInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.patch(on(JOURNEYS.at(journeyId, "steps", stepId), note), version, input(context))
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a step to another place; its siblings make room.")
    public Uni<Step> moveStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @Nullable @Id @Description("The phase to move it to; its own when absent.") String phaseId,
            @Description("Its new place, from 1.") int order,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.post(
                        on(JOURNEYS.at(journeyId, "steps", stepId, "move"), note),
                        version,
                        MapEdits.place(order, "phaseId", phaseId))
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a step with all that is in it; answers with the journey that is left.")
    public Uni<Journey> removeStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @Description("The journey's version that the change was made on; refused when the step has moved on.")
                    int version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.delete(on(JOURNEYS.at(journeyId, "steps", stepId), note), version)
                .chain(() -> journeys.get(journeyId));
    }
}
