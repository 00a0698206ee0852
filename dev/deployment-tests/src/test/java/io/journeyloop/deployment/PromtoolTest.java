package io.journeyloop.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alerts as Prometheus itself reads them, on machines that have its promtool (Debian's package prometheus). */
class PromtoolTest {

    @TempDir
    private Path folder = Path.of("");

    /** JSON is YAML, too. */
    @BeforeEach
    void writeTheRules() throws IOException {
        assumeTrue(Programs.find("promtool").isPresent(), "There is no promtool on this machine");
        var rules = JsonNodeFactory.instance.objectNode();
        var groups = rules.putArray("groups");
        Overlay.of("production").ofKind("PrometheusRule").stream()
                .map(object -> (ArrayNode) object.at("/spec/groups"))
                .forEach(groups::addAll);
        Files.writeString(folder.resolve("rules.yaml"), new JsonMapper().writeValueAsString(rules));
        try (var tests = PromtoolTest.class.getResourceAsStream("/promtool/alerts.yaml")) {
            Files.write(
                    folder.resolve("alerts.yaml"), Objects.requireNonNull(tests).readAllBytes());
        }
    }

    @Test
    void everyRuleIsUnderstood() throws Exception {
        promtool("check", "rules", "rules.yaml");
    }

    @Test
    void alertsRingWhenTheyShould() throws Exception {
        promtool("test", "rules", "alerts.yaml");
    }

    private void promtool(String... arguments) throws Exception {
        var line = new ArrayList<String>();
        line.add(Programs.find("promtool").orElseThrow().toString());
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }
}
