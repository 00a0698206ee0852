package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Something that a persona needs; touchpoints name it by its id.")
public record Need(
        @Id @Description("Unique within the persona.") String id,
        @Description("In words.") String text) {

    /** Those of the personas' needs that have one of the ids. */
    public static List<Need> all(List<Persona> personas, List<String> ids) {
        return personas.stream()
                .flatMap(persona -> persona.needs().stream())
                .filter(need -> ids.contains(need.id()))
                .toList();
    }
}
