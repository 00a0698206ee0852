package io.journeyloop.gateway.persona;

import static io.journeyloop.gateway.composition.Commands.etag;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class PersonaWriteApi {
    private final Commands commands;
    private final PersonaClient client;
    private final Personas personas;

    PersonaWriteApi(Commands commands, @RestClient PersonaClient client, Personas personas) {
        this.commands = commands;
        this.client = client;
        this.personas = personas;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a persona.")
    public Uni<Persona> createPersona(@NonNull @Description("What it is to be.") PersonaInput input, Context context) {
        return commands.send(Service.PERSONA, () -> client.create(input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a persona.")
    public Uni<Persona> updatePersona(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") PersonaInput input,
            Context context) {
        return commands.send(Service.PERSONA, () -> client.update(id, etag(version), input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a persona: it stays readable and takes no new links.")
    public Uni<Persona> archivePersona(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that is to be archived; refused when the record has moved on.") int version) {
        return commands.send(Service.PERSONA, () -> client.archive(id, etag(version)))
                .chain(() -> personas.get(id));
    }
}
