package io.journeyloop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final JsonNode DOCUMENT = EventCatalog.asyncApi();

    @Test
    void messagesAreExactlyTheEventsThatHaveASchema() {
        Set<String> names = new TreeSet<>();
        DOCUMENT.at("/components/messages")
                .forEach(message -> names.add(message.path("name").asText()));

        assertThat(names).isEqualTo(EventCatalog.schemas().keySet());
    }

    @Test
    void everyMessagePointsAtItsOwnSchemaAndCarriesTheEnvelope() {
        assertThat(DOCUMENT.at("/components/messages")).allSatisfy(message -> {
            String type = message.path("name").asText();
            assertThat(message.at("/payload/schema/$ref").asText()).isEqualTo("events/" + type + ".schema.json");
            assertThat(EventCatalog.RESOURCES.resolve(
                            message.at("/payload/schema/$ref").asText()))
                    .isRegularFile();
            assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
        });
    }

    @Test
    void everyMessageTravelsOnItsAggregatesTopic() {
        List<String> travelling = new ArrayList<>();
        DOCUMENT.path("channels")
                .forEach(channel -> channel.path("messages").forEach(ref -> {
                    String type = resolve(ref).path("name").asText();
                    String aggregate = type.substring(0, type.lastIndexOf('.', type.lastIndexOf('.') - 1));
                    assertThat(channel.path("address").asText())
                            .isEqualTo(aggregate + type.substring(type.lastIndexOf('.')));
                    travelling.add(type);
                }));

        assertThat(travelling)
                .containsExactlyInAnyOrderElementsOf(EventCatalog.schemas().keySet());
    }

    @Test
    void everyReferenceInsideTheDocumentResolves() {
        assertThat(DOCUMENT.findValuesAsText("$ref"))
                .filteredOn(ref -> ref.startsWith("#"))
                .hasSizeGreaterThan(30)
                .noneMatch(ref -> DOCUMENT.at(ref.substring(1)).isMissingNode());
    }

    @Test
    void envelopeIsCloudEventsInBinaryMode() {
        JsonNode headers = DOCUMENT.at("/components/messageTraits/cloudEvent/headers");

        assertThat(headers.path("required"))
                .extracting(JsonNode::asText)
                .contains("ce_id", "ce_type", "ce_source", "ce_time", "ce_subject", "ce_tenant", "ce_aggregateversion");
        assertThat(headers.path("required"))
                .allMatch(name -> headers.path("properties").has(name.asText()));
    }

    private static JsonNode resolve(JsonNode reference) {
        return DOCUMENT.at(reference.path("$ref").asText().substring(1));
    }
}
