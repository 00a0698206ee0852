package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.relay.SortDirection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class PersonaApi {
    private final Personas personas;

    PersonaApi(Personas personas) {
        this.personas = personas;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One persona; null with the error not_found when there is none.")
    public Uni<Persona> persona(@NonNull @Id @Description("Its id.") String id) {
        return personas.get(id);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("Personas, in the order of their making unless another is asked for.")
    public Uni<PersonaConnection> personas(
            @Nullable @Description("Which ones.") PersonaFilter filter,
            @Nullable @Description("What they are sorted by; CREATED when absent.") PersonaOrder orderBy,
            @Nullable @Description("Which way; as orderBy usually goes when absent.") SortDirection direction,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return personas.list(Filters.query(context), first, after).map(PersonaConnection::of);
    }
}
