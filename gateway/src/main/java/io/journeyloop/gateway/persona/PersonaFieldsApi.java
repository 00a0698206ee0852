package io.journeyloop.gateway.persona;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads on from personas. */
@GraphQLApi
public class PersonaFieldsApi {
    private final Segments segments;

    PersonaFieldsApi(Segments segments) {
        this.segments = segments;
    }

    @Description("The segments whose members are given the persona.")
    public Uni<List<@NonNull Segment>> segments(@Source Persona persona) {
        return segments.of(persona.id());
    }
}
