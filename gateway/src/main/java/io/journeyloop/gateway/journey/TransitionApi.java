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

/** The ways between steps. */
@GraphQLApi
public class TransitionApi {
    private static final Address<Transition> TRANSITIONS =
            Address.of(Service.JOURNEY, "api/v1/journeys", Transition.class);

    private final Records records;

    TransitionApi(Records records) {
        this.records = records;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a way from one step to another.")
    public Uni<Transition> addTransition(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Description("What it is to be.") TransitionInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.post(on(TRANSITIONS.at(journeyId, "transitions"), note), version, input(context))
                .map(transition -> transition.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a transition.")
    public Uni<Transition> changeTransition(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The transition's id.") String transitionId,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") TransitionInput input,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note,
            Context context) {
        return records.patch(on(TRANSITIONS.at(journeyId, "transitions", transitionId), note), version, input(context))
                .map(transition -> transition.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a transition; answers with the journey that is left.")
    public Uni<Journey> removeTransition(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The transition's id.") String transitionId,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @Nullable @Description("What the revision that it makes is to say.") RevisionNoteInput note) {
        return records.delete(on(TRANSITIONS.at(journeyId, "transitions", transitionId), note), version)
                .chain(() -> records.read(TRANSITIONS.at(journeyId).as(Journey.class)));
    }
}
