package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Alerts and dashboards ask for what the services expose, and each alert has its page. */
class MonitoringTest {

    private static final Pattern NOT_METRICS =
            Pattern.compile("\\{[^}]*}|by \\([^)]*\\)|label_values|histogram_quantile|last_over_time");
    private static final Pattern METRIC = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");

    private static final Pattern CLAIMS = Pattern.compile("persistentvolumeclaim=~\"([^\"]+)\"");

    private final Overlay production = Overlay.of("production");

    @Test
    void metricsAreExactlyThoseThatAreKnownToBeExposed() throws IOException {
        var used = new TreeSet<String>();
        alerts().forEach(alert -> used.addAll(metricsIn(alert.path("expr").asText())));
        queries().forEach(query -> used.addAll(metricsIn(query)));

        assertThat(used).isEqualTo(exposed());
    }

    @Test
    void lagIsCountedOnceThoughEachTopicIsExposedUnderTwoNames() throws IOException {
        var expressions = Stream.concat(alerts().map(alert -> alert.path("expr").asText()), queries().stream())
                .filter(expression -> expression.contains("records_lag"))
                .toList();

        assertThat(expressions)
                .isNotEmpty()
                .allSatisfy(expression -> assertThat(expression).contains("topic=~\".+[.]v1\""));
    }

    @TestFactory
    Stream<DynamicTest> everyAlertSaysWhatItMeansAndHasItsPage() throws IOException {
        var runbook = Files.readString(Overlay.ROOT.resolve("docs/runbook.md"));
        return alerts().map(alert -> DynamicTest.dynamicTest(alert.path("alert").asText(), () -> {
            var name = alert.path("alert").asText();

            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/runbook_url").asText())
                    .endsWith("docs/runbook.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(pageOf(runbook, name)).contains("**Meaning.**", "**Look.**", "**Cure.**");
        }));
    }

    @Test
    void theRunbookHasNoPageOfAnAlertThatIsGone() throws IOException {
        var names = alerts().map(alert -> alert.path("alert").asText()).collect(Collectors.toSet());
        var pages = Pattern.compile("(?m)^### (\\w+)$")
                .matcher(Files.readString(Overlay.ROOT.resolve("docs/runbook.md")))
                .results()
                .map(page -> page.group(1));

        assertThat(pages).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void dashboardsHavePanelsWithAQueryEach() throws IOException {
        assertThat(dashboards()).hasSize(2).allSatisfy(dashboard -> {
            assertThat(dashboard.path("uid").asText()).startsWith("journeyloop-");
            assertThat(dashboard.path("panels")).isNotEmpty().allSatisfy(panel -> {
                assertThat(panel.path("title").asText()).isNotBlank();
                assertThat(panel.path("targets")).isNotEmpty();
            });
        });
    }

    @Test
    void podsOfEveryServiceAreAskedAtTheirManagementPort() {
        var monitor = podMonitor("journeyloop");

        assertThat(monitor.at("/spec/podMetricsEndpoints/0/port").asText()).isEqualTo("management");
        assertThat(production.workloads().stream().filter(Workload::serves))
                .allMatch(workload -> Overlay.selects(monitor.at("/spec/selector"), workload.podLabels()));
    }

    /** As CloudNativePG labels an instance's pod and names its exporter's port. */
    @Test
    void instancesOfEveryDatabaseAreAskedAtTheirExporter() {
        var monitor = podMonitor("journeyloop-databases");
        var instance = JsonNodeFactory.instance.objectNode().put("cnpg.io/podRole", "instance");

        assertThat(monitor.at("/spec/podMetricsEndpoints/0/port").asText()).isEqualTo("metrics");
        assertThat(production.ofKind("Cluster"))
                .allMatch(cluster -> Overlay.selects(
                        monitor.at("/spec/selector"),
                        instance.deepCopy()
                                .put(
                                        "cnpg.io/cluster",
                                        cluster.at("/metadata/name").asText())));
    }

    /** One Prometheus may know several installations: an alert of one must not be hushed by another. */
    @Test
    void everyAlertTellsItsNamespace() {
        assertThat(alerts())
                .allSatisfy(alert -> assertThat(alert.path("expr").asText()).containsPattern("by \\(namespace[,)]"));
    }

    /** As Strimzi labels a broker's pod and names its reporter's port. */
    @Test
    void everyBrokerIsAskedForWhatItsAlertsNeed() throws IOException {
        var monitor = podMonitor("journeyloop-brokers");
        var cluster = production.ofKind("Kafka").getFirst();
        var broker = JsonNodeFactory.instance
                .objectNode()
                .put("strimzi.io/kind", "Kafka")
                .put("strimzi.io/cluster", cluster.at("/metadata/name").asText());
        var told = each(cluster.at("/spec/kafka/metricsConfig/values/allowList"))
                .map(JsonNode::asText)
                .toList();

        assertThat(monitor.at("/spec/podMetricsEndpoints/0/port").asText()).isEqualTo("tcp-prometheus");
        assertThat(Overlay.selects(monitor.at("/spec/selector"), broker)).isTrue();
        assertThat(exposed().stream().filter(metric -> metric.startsWith("kafka_server_")))
                .isNotEmpty()
                .allMatch(metric -> told.stream().anyMatch(metric::matches));
    }

    /** As Keycloak's operator labels a server's pod and names its management port; Prometheus calls a job by its monitor. */
    @Test
    void everyServerOfTheIdentityProviderIsAsked() {
        var monitor = podMonitor("journeyloop-identity");
        var server = JsonNodeFactory.instance.objectNode().put("app", "keycloak");

        assertThat(monitor.at("/spec/podMetricsEndpoints/0/port").asText()).isEqualTo("management");
        assertThat(Overlay.selects(monitor.at("/spec/selector"), server)).isTrue();
        assertThat(production.ofKind("Keycloak").getFirst().at("/spec/additionalOptions"))
                .anyMatch(option -> option.path("name").asText().equals("metrics-enabled")
                        && option.path("value").asText().equals("true"));
        assertThat(alerts())
                .filteredOn(alert -> alert.path("alert").asText().equals("IdentityDown"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.path("expr").asText()).contains("/journeyloop-identity\"}"));
    }

    /** By the names that the operators give to claims. */
    @Test
    void theVolumesOfEveryStoreAreWatched() {
        var watched = alerts().filter(alert -> alert.path("alert").asText().equals("VolumeFills"))
                .map(alert -> CLAIMS.matcher(alert.path("expr").asText()))
                .filter(Matcher::find)
                .map(claims -> claims.group(1))
                .findFirst()
                .orElseThrow();
        var stores = Stream.concat(
                production.ofKind("Cluster").stream()
                        .map(cluster -> cluster.at("/metadata/name").asText())
                        .flatMap(name -> Stream.of(name + "-1", name + "-3-wal")),
                production.ofKind("KafkaNodePool").stream()
                        .map(pool -> "data-0-journeyloop-"
                                + pool.at("/metadata/name").asText() + "-0"));

        assertThat(stores).isNotEmpty().allMatch(claim -> claim.matches(watched));
    }

    private JsonNode podMonitor(String name) {
        return production.ofKind("PodMonitor").stream()
                .filter(monitor -> monitor.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> alerts() {
        return production.ofKind("PrometheusRule").stream()
                .flatMap(rules -> each(rules.at("/spec/groups")))
                .flatMap(group -> each(group.path("rules")));
    }

    private List<JsonNode> dashboards() throws JsonProcessingException {
        var dashboards = new ArrayList<JsonNode>();
        var mapper = new JsonMapper();
        for (var map : production.ofKind("ConfigMap")) {
            for (var file : map.path("data")) {
                dashboards.add(mapper.readTree(file.asText()));
            }
        }
        return dashboards;
    }

    private List<String> queries() throws JsonProcessingException {
        return dashboards().stream()
                .flatMap(dashboard -> each(dashboard.path("panels")))
                .flatMap(panel -> each(panel.path("targets")))
                .map(target -> target.path("expr").asText())
                .toList();
    }

    private static Set<String> metricsIn(String expression) {
        return METRIC.matcher(NOT_METRICS.matcher(expression).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> exposed() throws IOException {
        try (var lines = Files.lines(Overlay.ROOT.resolve("k8s/components/monitoring/metrics.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** From its heading to the next. */
    private static String pageOf(String runbook, String alert) {
        var start = runbook.indexOf("\n### " + alert + "\n");
        assertThat(start).as("page of " + alert).isNotNegative();
        var end = runbook.indexOf("\n### ", start + 1);
        return runbook.substring(start, end < 0 ? runbook.length() : end);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
