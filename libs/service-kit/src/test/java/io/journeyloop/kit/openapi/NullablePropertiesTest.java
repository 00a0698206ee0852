package io.journeyloop.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NullablePropertiesTest {

    private enum Mood {
        GOOD,
        BAD
    }

    private record Noted(
            String text, @Nullable String author, @Nullable Mood mood) {}

    private record Other(@Nullable String text, String author, Mood mood) {}

    @Test
    void whatTheCodeCallsNullableMayBeNull() throws IOException {
        Schema noted = filtered("Noted");

        assertThat(noted.getProperties().keySet()).containsExactly("text", "author", "mood");
        assertThat(property(noted, "text").getType()).containsExactly(SchemaType.STRING);
        assertThat(property(noted, "author").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
    }

    @Test
    void referenceMayBeNullBesideWhatItRefersTo() throws IOException {
        Schema mood = property(filtered("Noted"), "mood");

        assertThat(mood.getRef()).isNull();
        assertThat(mood.getDescription()).isEqualTo("How it went");
        assertThat(mood.getAnyOf()).hasSize(2);
        assertThat(mood.getAnyOf().getFirst().getRef()).isEqualTo("#/components/schemas/Mood");
        assertThat(mood.getAnyOf().getLast().getType()).containsExactly(SchemaType.NULL);
    }

    @Test
    void schemaOfAnotherNameStaysAsItIs() throws IOException {
        assertThat(property(filtered("Remembered"), "author").getType()).containsExactly(SchemaType.STRING);
    }

    private static Schema filtered(String name) throws IOException {
        Schema schema = OASFactory.createSchema()
                .addProperty("text", string())
                .addProperty("author", string())
                .addProperty("mood", OASFactory.createSchema().ref("Mood").description("How it went"));
        var document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, schema));
        new NullableProperties(Index.of(List.of(Noted.class, Other.class))).filterOpenAPI(document);
        return schema;
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema property(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }
}
