package io.journeyloop.devstack.demo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.devstack.infra.DevstackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JourneyMapTest {

    @Test
    void aKnownAnswerIsDrawnLineByLine() throws IOException {
        assertThat(draw(false))
                .containsExactlyElementsOf(resource("map.txt").lines().toList());
    }

    @Test
    void noLineIsWiderThanThePage() throws IOException {
        assertThat(draw(false))
                .allSatisfy(line -> assertThat(Line.widthOf(line)).isLessThanOrEqualTo(Page.WIDTH));
    }

    @Test
    void coloursMoveNothing() throws IOException {
        var coloured = draw(true);

        assertThat(coloured).anyMatch(line -> line.contains("\u001b["));
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing()))
                .containsExactlyElementsOf(draw(false));
    }

    @Test
    void whatAServiceCouldNotTellIsSaidOnce() {
        var answer = """
                {"data": {"framework": [], "personas": null, "opportunities": null},
                 "errors": [{"message": "insight-service is down"}, {"message": "insight-service is down"}]}
                """;

        assertThat(JourneyMap.render("acme", answer, false))
                .endsWith("Not all could be read: insight-service is down")
                .filteredOn(line -> line.startsWith("Not all"))
                .hasSize(1);
    }

    @Test
    void anAnswerWithoutDataIsAClearFailure() {
        assertThatThrownBy(() -> JourneyMap.render("acme", "{\"errors\": [{\"message\": \"no\"}]}", false))
                .isInstanceOf(DevstackException.class)
                .hasMessageContaining("no");
    }

    private static List<String> draw(boolean colours) throws IOException {
        return JourneyMap.render("acme", resource("answer.json"), colours);
    }

    private static String resource(String name) throws IOException {
        try (var stream = JourneyMapTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
