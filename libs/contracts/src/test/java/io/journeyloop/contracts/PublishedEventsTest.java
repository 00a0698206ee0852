package io.journeyloop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds today's schemas against the published ones; the README of this module says how to publish. */
class PublishedEventsTest {

    /** With {@code -Dcontracts.publish} compatible schemas become the published ones; others still fail. */
    @BeforeAll
    static void publishWhenAsked() throws IOException {
        if (System.getProperty("contracts.publish") != null && breaks().isEmpty()) {
            Files.createDirectories(EventCatalog.BASELINE);
            for (String type : EventCatalog.schemas().keySet()) {
                String file = type + ".schema.json";
                Files.copy(
                        EventCatalog.EVENTS.resolve(file),
                        EventCatalog.BASELINE.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void noSchemaBreaksItsPublishedVersion() {
        assertThat(breaks()).isEmpty();
    }

    @Test
    void everySchemaIsPublishedAsItStands() {
        assertThat(EventCatalog.baseline())
                .as("run the tests of this module with -Dcontracts.publish and commit the baseline")
                .isEqualTo(EventCatalog.schemas());
    }

    private static List<String> breaks() {
        Map<String, JsonNode> current = EventCatalog.schemas();
        List<String> breaks = new ArrayList<>();
        EventCatalog.baseline().forEach((type, published) -> {
            if (current.containsKey(type)) {
                SchemaCompatibility.breaks(published, current.get(type)).forEach(b -> breaks.add(type + ": " + b));
            } else {
                breaks.add(type + " is gone");
            }
        });
        return breaks;
    }
}
