package io.journeyloop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An event carries ids, links and figures: nothing that a customer wrote, and nobody's data. */
class EventPrivacyTest {

    private static final Set<String> OWN_NAMES = Set.of("name", "title");

    @Test
    void noFieldSoundsLikeTextOrPersonalData() {
        assertThat(SchemaWalk.places(EventCatalog.schemas()).map(SchemaWalk.Place::name))
                .hasSizeGreaterThan(100)
                .noneMatch(name -> name.toLowerCase()
                        .matches(".*(comment|text|quote|e?mail|phone|address|birth|verbatim|metadata"
                                + "|description|customerkey|userid|createdby|attributes|customfields).*"));
    }

    @Test
    void everyStringIsAnIdAnInstantACodeOrAMapsOwnName() {
        assertThat(SchemaWalk.places(EventCatalog.schemas())
                        .filter(place -> place.is("string"))
                        .filter(place -> !isCode(place.schema()) && !isOwnName(place)))
                .isEmpty();
    }

    @Test
    void insightsAndOpportunitiesTravelWithoutAnyName() {
        assertThat(SchemaWalk.places(EventCatalog.schemas())
                        .filter(place -> OWN_NAMES.contains(place.name()))
                        .map(SchemaWalk.Place::path))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("journeyloop.persona.") || path.startsWith("journeyloop.journey."));
    }

    @Test
    void objectsAreClosedSoThatNothingSlipsThrough() {
        assertThat(SchemaWalk.places(EventCatalog.schemas()).filter(place -> place.is("object")))
                .isNotEmpty()
                .allMatch(place -> place.schema().path("additionalProperties").isBoolean()
                        && !place.schema().path("additionalProperties").booleanValue());
    }

    private static boolean isCode(JsonNode schema) {
        return schema.has("format") || schema.has("enum") || schema.has("pattern");
    }

    private static boolean isOwnName(SchemaWalk.Place place) {
        return OWN_NAMES.contains(place.name());
    }
}
