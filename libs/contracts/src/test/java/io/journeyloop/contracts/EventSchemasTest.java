package io.journeyloop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Stream<String> types() {
        return EventCatalog.schemas().keySet().stream();
    }

    @Test
    void everySchemaHasAnExampleAndEveryExampleASchema() {
        assertThat(types()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(EventCatalog.examples().keySet())
                .isEqualTo(EventCatalog.schemas().keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaIsValidJsonSchema(String type) {
        JsonNode schema = EventCatalog.schema(type);

        assertThat(schema.path("$schema").asText()).isEqualTo(DialectId.DRAFT_2020_12);
        assertThat(schema.path("title").asText()).isEqualTo(type);
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void typeNamesAggregateFactAndVersion(String type) {
        assertThat(type).matches("journeyloop\\.[a-z]+(-[a-z]+)*\\.[a-z]+ed\\.v[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("types")
    void exampleMatchesItsSchema(String type) {
        assertThat(errors(type, EventCatalog.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEmptyOrAForeignPayloadIsRefused(String type) {
        assertThat(errors(type, EventCatalog.json("{}"))).isNotEmpty();
        assertThat(errors(type, EventCatalog.json("{'comment': 'I waited for hours'}")))
                .extracting(Error::getKeyword)
                .contains("additionalProperties");
    }

    @Test
    void formatsAreAssertedNotAnnotated() {
        var example = EventCatalog.example("journeyloop.evidence.changed.v1").toString();

        assertThat(errors("journeyloop.evidence.changed.v1", EventCatalog.json(example.replace("01990000", "x"))))
                .extracting(Error::getKeyword)
                .containsOnly("format");
    }

    private static List<Error> errors(String type, JsonNode payload) {
        Schema schema = REGISTRY.getSchema(EventCatalog.schema(type));
        return schema.validate(payload);
    }
}
