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

/** The edits of touchpoints. */
@GraphQLApi
public class TouchpointWriteApi {
    private static final Address<Touchpoint> JOURNEYS =
            Address.of(Service.JOURNEY, "api/v1/journeys", Touchpoint.class);

    private final Records records;
    private final Journeys journeys;

    TouchpointWriteApi(Records records, Journeys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a touchpoint to a step.")
    public Uni<Touchpoint> addTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @NonNull @Description("What it is to be.") TouchpointInput input,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(JOURNEYS.at(journeyId, "steps", stepId, "touchpoints"), note), version, input(context))
                .map(touchpoint -> touchpoint.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a touchpoint.")
    public Uni<Touchpoint> changeTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint's id.") String touchpointId,
            @Description("The journey's version that the change was made on; refused when the touchpoint has moved on.")
                    int version,
            @NonNull @Description("What to change.") TouchpointInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.patch(on(JOURNEYS.at(journeyId, "touchpoints", touchpointId), note), version, input(context))
                .map(touchpoint -> touchpoint.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a touchpoint to another place; its siblings make room.")
    public Uni<Touchpoint> moveTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint's id.") String touchpointId,
            @Nullable @Id @Description("The step to move it to; its own when absent.") String stepId,
            @Description("Its new place, from 1.") int order,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.post(
                        on(JOURNEYS.at(journeyId, "touchpoints", touchpointId, "move"), note),
                        version,
                        MapEdits.place(order, "stepId", stepId))
                .map(touchpoint -> touchpoint.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a touchpoint with all that is in it; answers with the journey that is left.")
    public Uni<Journey> removeTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint's id.") String touchpointId,
            @Description("The journey's version that the change was made on; refused when the touchpoint has moved on.")
                    int version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.delete(on(JOURNEYS.at(journeyId, "touchpoints", touchpointId), note), version)
                .chain(() -> journeys.get(journeyId));
    }
}
