package io.journeyloop.gateway.persona;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
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
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What can be done with personas besides writing them. */
@GraphQLApi
public class PersonaActsApi {
    private static final Address<Persona> PERSONAS = Address.of(Service.PERSONA, "api/v1/personas", Persona.class);

    private final Records records;
    private final Personas personas;

    PersonaActsApi(Records records, Personas personas) {
        this.records = records;
        this.personas = personas;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Personas to start from.")
    public Uni<List<@NonNull PersonaTemplate>> personaTemplates() {
        return records.items(Address.of(Service.PERSONA, "api/v1/persona-templates", PersonaTemplate.class));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a persona ACTIVE: it needs a goal or a need.")
    public Uni<Persona> activatePersona(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return records.act(PERSONAS.at(id, "activate"), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a copy of a persona, as a DRAFT.")
    public Uni<Persona> duplicatePersona(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How the copy differs.") DuplicateInput input,
            Context context) {
        return records.post(PERSONAS.at(id, "duplicate"), input == null ? Map.of() : input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Merges a persona into another one and archives it.")
    public Uni<Persona> mergePersona(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Id @Description("The persona that stays; all links go to it.") String intoId,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return records.post(PERSONAS.at(id, "merge"), version, Map.of("intoId", intoId));
    }

    @Description("The persona that it went up in; null while it stands by itself.")
    public Uni<Persona> mergedInto(@Source Persona persona) {
        return persona.mergedIntoId() == null ? Uni.createFrom().nullItem() : personas.find(persona.mergedIntoId());
    }
}
