package io.journeyloop.gateway.journey;

import static io.journeyloop.gateway.journey.RevisionNoteInput.on;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The order of a map's parts, and copies of them. */
@GraphQLApi
public class OrderApi {
    private static final Address<Journey> JOURNEYS = Address.of(Service.JOURNEY, "api/v1/journeys", Journey.class);

    private final Records records;

    OrderApi(Records records) {
        this.records = records;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Puts a journey's phases in order.")
    public Uni<Journey> orderPhases(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Description("The ids of all of them, in their new order.") List<@NonNull String> ids,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.put(on(JOURNEYS.at(journeyId, "phases", "order"), note), version, Map.of("ids", ids));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Puts a phase's steps in order.")
    public Uni<Journey> orderSteps(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase.") String phaseId,
            @NonNull @Description("The ids of all of them, in their new order.") List<@NonNull String> ids,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.put(
                on(JOURNEYS.at(journeyId, "phases", phaseId, "steps", "order"), note), version, Map.of("ids", ids));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Puts a step's touchpoints in order.")
    public Uni<Journey> orderTouchpoints(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step.") String stepId,
            @NonNull @Description("The ids of all of them, in their new order.") List<@NonNull String> ids,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.put(
                on(JOURNEYS.at(journeyId, "steps", stepId, "touchpoints", "order"), note), version, Map.of("ids", ids));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a copy of a phase, right after it.")
    public Uni<Phase> duplicatePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase.") String phaseId,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(
                        on(
                                JOURNEYS.at(journeyId, "phases", phaseId, "duplicate")
                                        .as(Phase.class),
                                note),
                        version)
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a copy of a step, right after it.")
    public Uni<Step> duplicateStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step.") String stepId,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(
                        on(JOURNEYS.at(journeyId, "steps", stepId, "duplicate").as(Step.class), note), version)
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a copy of a touchpoint, right after it.")
    public Uni<Touchpoint> duplicateTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint.") String touchpointId,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.act(
                        on(
                                JOURNEYS.at(journeyId, "touchpoints", touchpointId, "duplicate")
                                        .as(Touchpoint.class),
                                note),
                        version)
                .map(touchpoint -> touchpoint.within(journeyId));
    }
}
