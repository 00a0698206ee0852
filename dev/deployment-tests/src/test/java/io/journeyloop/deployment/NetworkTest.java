package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may talk to whom inside the namespace, as the policies say it at both ends. */
class NetworkTest {

    private static final List<Port> PORTS =
            List.of(new Port("http", 8080), new Port("postgres", 5432), new Port("management", 9000));

    private record Port(String name, int number) {}

    private record Pod(String name, JsonNode labels) {

        static Pod of(String name, String label, String value) {
            return new Pod(name, JsonNodeFactory.instance.objectNode().put(label, value));
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void podsReachWhatTheyNeedAndNothingElse(Overlay overlay) {
        var needed = new TreeSet<String>();
        needed.add("gateway -> keycloak http");
        needed.add("opportunity-service -> insight-service http");
        needed.add("keycloak -> keycloak-db postgres");
        for (var service : Services.WITH_DATABASE) {
            var name = service.replace("-service", "");
            needed.add("gateway -> " + service + " http");
            needed.add(service + " -> keycloak http");
            needed.add(service + " -> " + name + "-db postgres");
            needed.add(name + "-migration -> " + name + "-db postgres");
            needed.add(name + "-db -> " + name + "-db postgres");
        }
        needed.add("keycloak-db -> keycloak-db postgres");

        assertThat(connections(overlay)).isEqualTo(needed);
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void onlyWhoUsesKafkaGetsOutToIt(Overlay overlay) {
        var kafka = Pod.of("kafka", "strimzi.io/cluster", "journeyloop");

        assertThat(pods(overlay).filter(pod -> allows(overlay, "egress", "to", pod, kafka, 9093)))
                .extracting(Pod::name)
                .containsExactlyInAnyOrderElementsOf(Services.withKafka());
    }

    /** Strimzi makes the brokers' policy of what their listener says. */
    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void kafkaLetsInOnlyWhoUsesIt(Overlay overlay) {
        var listener = overlay.ofKind("Kafka").getFirst().at("/spec/kafka/listeners/0");
        var peers = listener.path("networkPolicyPeers");

        assertThat(listener.path("port").asInt()).isEqualTo(9093);
        assertThat(pods(overlay).filter(pod -> each(peers).anyMatch(open -> meets(open, pod))))
                .extracting(Pod::name)
                .containsExactlyInAnyOrderElementsOf(Services.withKafka());
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void fromOutsideTheNamespaceComeOnlyRequestsAndTheQuestionForMetrics(Overlay overlay) {
        var comers = new TreeSet<String>();
        for (var pod : overlay.workloads()) {
            for (var policy : policies(overlay, "Ingress", pod.podLabels())) {
                each(policy.at("/spec/ingress"))
                        .forEach(rule -> each(rule.path("from"))
                                .filter(peer -> peer.has("namespaceSelector"))
                                .forEach(peer -> each(rule.path("ports"))
                                        .forEach(port -> comers.add(peer.at("/namespaceSelector/matchLabels")
                                                        .path("kubernetes.io/metadata.name")
                                                        .asText()
                                                + " -> " + pod + " "
                                                + port.path("port").asText()))));
            }
        }

        assertThat(comers.stream().filter(comer -> comer.startsWith("ingress-nginx")))
                .containsExactlyInAnyOrderElementsOf(backends(overlay)
                        .map(service -> "ingress-nginx -> " + service + " 8080")
                        .toList());
        assertThat(comers.stream().filter(comer -> !comer.startsWith("ingress-nginx")))
                .allMatch(comer -> comer.startsWith("monitoring -> ") && comer.endsWith(" 9000"));
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void everybodyMayAskForNames(Overlay overlay) {
        var everybody = Stream.concat(
                pods(overlay),
                Stream.of(
                        Pod.of("kafka", "strimzi.io/cluster", "journeyloop"),
                        Pod.of("realm import", "app", "keycloak-realm-import")));

        assertThat(everybody)
                .allSatisfy(pod -> assertThat(waysOut(overlay, pod))
                        .as("%s %s", overlay, pod.name())
                        .contains("kube-system UDP 53", "kube-system TCP 53"));
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void whatWeRunLeavesTheNamespaceOnlyForNamesAndTraces(Overlay overlay) {
        for (var workload : overlay.workloads()) {
            var needed = new TreeSet<>(Set.of("kube-system UDP 53", "kube-system TCP 53"));
            collector(workload)
                    .ifPresent(
                            address -> needed.add(address.getHost().split("\\.", -1)[1] + " TCP " + address.getPort()));

            assertThat(waysOut(overlay, new Pod(workload.name(), workload.podLabels())))
                    .as("%s %s", overlay, workload)
                    .isEqualTo(needed);
        }
    }

    private static Optional<URI> collector(Workload workload) {
        return workload.env()
                .filter(variable -> variable.path("name").asText().equals("OTEL_EXPORTER_OTLP_ENDPOINT"))
                .map(variable -> URI.create(variable.path("value").asText()))
                .findFirst();
    }

    /** Out of the namespace: to which other one, or anywhere, and by which port. */
    private static Set<String> waysOut(Overlay overlay, Pod pod) {
        var ways = new TreeSet<String>();
        for (var policy : policies(overlay, "Egress", pod.labels())) {
            for (var rule : policy.at("/spec/egress")) {
                var peers = rule.has("to")
                        ? rule.path("to").findValuesAsText("kubernetes.io/metadata.name")
                        : List.of("anywhere");
                peers.forEach(peer -> each(rule.path("ports"))
                        .forEach(port ->
                                ways.add(peer + " " + port.path("protocol").asText() + " "
                                        + port.path("port").asText())));
            }
        }
        return ways;
    }

    /** Machines deliver to services of their own; what people do goes by the gateway. */
    private static Stream<String> backends(Overlay overlay) {
        return each(overlay.ofKind("Ingress").getFirst().at("/spec/rules/0/http/paths"))
                .map(path -> path.at("/backend/service/name").asText())
                .distinct();
    }

    private static Set<String> connections(Overlay overlay) {
        var connections = new TreeSet<String>();
        for (var from : pods(overlay).toList()) {
            for (var to : pods(overlay).toList()) {
                PORTS.stream()
                        .filter(port -> allows(overlay, "egress", "to", from, to, port.number())
                                && allows(overlay, "ingress", "from", to, from, port.number()))
                        .forEach(port -> connections.add(from.name() + " -> " + to.name() + " " + port.name()));
            }
        }
        return connections;
    }

    /** Ours, and by the labels that their operators give them, those of the stores. */
    private static Stream<Pod> pods(Overlay overlay) {
        return Stream.of(
                        overlay.workloads().stream().map(workload -> new Pod(workload.name(), workload.podLabels())),
                        overlay.ofKind("Cluster").stream()
                                .map(cluster -> cluster.at("/metadata/name").asText())
                                .map(name -> Pod.of(name, "cnpg.io/cluster", name)),
                        Stream.of(Pod.of("keycloak", "app", "keycloak")))
                .flatMap(pods -> pods);
    }

    private static boolean allows(Overlay overlay, String direction, String side, Pod pod, Pod peer, int port) {
        var type = direction.equals("egress") ? "Egress" : "Ingress";
        return policies(overlay, type, pod.labels()).stream()
                .flatMap(policy -> each(policy.path("spec").path(direction)))
                .filter(rule -> each(rule.path("ports"))
                        .anyMatch(open -> open.path("port").asInt() == port))
                .anyMatch(rule -> !rule.has(side) || each(rule.path(side)).anyMatch(open -> meets(open, peer)));
    }

    private static boolean meets(JsonNode open, Pod peer) {
        return !open.has("namespaceSelector") && Overlay.selects(open.path("podSelector"), peer.labels());
    }

    private static List<? extends JsonNode> policies(Overlay overlay, String type, JsonNode labels) {
        return overlay.ofKind("NetworkPolicy").stream()
                .filter(policy -> each(policy.at("/spec/policyTypes"))
                        .anyMatch(named -> named.asText().equals(type)))
                .filter(policy -> Overlay.selects(policy.at("/spec/podSelector"), labels))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
