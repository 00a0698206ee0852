package io.journeyloop.system;

import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.services.Service;
import io.journeyloop.testkit.NodeProject;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The frontend's client, made of packages from npm, over the running product. */
class FrontendClientTest {
    private static final String CHANGE = """
            mutation ($id: ID!, $version: Int!, $input: JourneyInput!) {
              updateJourney(id: $id, version: $version, input: $input) { version } }
            """;

    private final NodeProject client = NodeProject.installed("dev/frontend-client");
    private final Scene scene = Scene.create();

    @Test
    void everyScreenIsShownAndAChangeIsHeard() throws IOException {
        NodeProject.Outcome build = client.run("npm", "run", "build");
        assertThat(build.code()).as(build.said()).isZero();
        String persona = scene.persona("Ann");
        var journey = scene.journey("Pay a bill");
        eventually().untilAsserted(() -> change(journey.id(), Map.of("personaIds", List.of(persona))));
        scene.feedback("not-drawn-yet", "a", 3);

        Map<String, JsonPath> shown = shown(journey.id());

        assertThat(of(shown, "Framework").getString("framework[0].title")).isEqualTo("Pay a bill");
        assertThat(of(shown, "JourneyMap").getString("journey.phases[0].steps[0].touchpoints[0].name"))
                .isEqualTo("Touchpoint");
        assertThat(of(shown, "PersonaLens").getString("persona.name")).isEqualTo("Ann");
        assertThat(of(shown, "PersonaLens").getString("journey.phases[0].steps[0].theirs.state"))
                .isEqualTo("NO_DATA");
        assertThat(of(shown, "PrioritiesBoard").getList("priorities")).isEmpty();
        assertThat(of(shown, "FeedbackInbox").getInt("waitingFeedback[0].count"))
                .isEqualTo(3);
        assertThat(of(shown, "JourneyWatch").getString("journeyChanged.change")).isEqualTo("CHANGED");
        assertThat(of(shown, "JourneyWatch").getString("journeyChanged.journey.title"))
                .isEqualTo("Pay a bill");
    }

    private static JsonPath of(Map<String, JsonPath> shown, String screen) {
        return Objects.requireNonNull(shown.get(screen), screen + " was not shown");
    }

    /** By screen; the journey is changed until the client has heard of it. */
    private Map<String, JsonPath> shown(String journey) throws IOException {
        Path said = Files.createTempFile("frontend-client", ".txt");
        Map<String, String> environment = Map.of(
                "GATEWAY",
                RunningProduct.url(Service.GATEWAY),
                "TOKEN",
                scene.viewer().token());
        Process process = client.start(said, environment, "node", "dist/main.js", "pay-a-bill");
        try {
            eventually().pollInterval(Duration.ofSeconds(1)).until(() -> {
                change(journey, Map.of("description", "At " + System.nanoTime()));
                return !process.isAlive();
            });
        } finally {
            process.destroy();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        Map<String, JsonPath> shown = new HashMap<>();
        for (String line : Files.readAllLines(said)) {
            JsonPath screen = JsonPath.from(line);
            shown.put(screen.getString("screen"), screen.setRootPath("data"));
        }
        return shown;
    }

    private void change(String journey, Map<String, Object> input) {
        int version = scene.editor()
                .data("query ($id: ID) { journey(id: $id) { version } }", Map.of("id", journey))
                .getInt("data.journey.version");
        scene.editor().data(CHANGE, Map.of("id", journey, "version", version, "input", input));
    }
}
