package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Production on stores that somebody else runs. */
class ExternalStoresTest {

    private static final Set<String> ADDRESSES =
            Set.of("JOURNEYLOOP_DB_HOST", "KAFKA_BOOTSTRAP_SERVERS", "QUARKUS_OIDC_AUTH_SERVER_URL");

    private final Overlay overlay = Overlay.of("production-external");
    private final Overlay production = Overlay.of("production");

    @Test
    void noStoreIsMade() {
        assertThat(overlay.objects())
                .extracting(object -> object.path("apiVersion").asText())
                .isNotEmpty()
                .noneMatch(api -> api.matches(".*(cnpg\\.io|strimzi\\.io|keycloak\\.org)/.*"));
    }

    @Test
    void allAddressesComeFromTheConfigMapThatTheManualTellsToMake() throws IOException {
        assertThat(overlay.workloads())
                .allSatisfy(workload -> assertThat(workload.env().filter(variable -> isAddress(variable)))
                        .as("%s", workload)
                        .isNotEmpty()
                        .allMatch(variable -> variable.at("/valueFrom/configMapKeyRef/name")
                                        .asText()
                                        .equals("journeyloop-stores")
                                && !variable.has("value")));

        var keys = overlay.workloads().stream()
                .flatMap(Workload::env)
                .map(variable -> variable.at("/valueFrom/configMapKeyRef/key").asText())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).isEqualTo(keysOfTheManual());
    }

    @Test
    void allElseThatPodsAreToldIsAsInProduction() {
        assertThat(overlay.workloads())
                .extracting(Workload::name)
                .containsExactlyElementsOf(
                        production.workloads().stream().map(Workload::name).toList());
        for (var workload : overlay.workloads()) {
            assertThat(others(workload)).as("%s", workload).isEqualTo(others(production.workload(workload.name())));
        }
    }

    @Test
    void podsGetOutToTheirStores() {
        for (var workload : overlay.workloads()) {
            var ports = overlay.ofKind("NetworkPolicy").stream()
                    .filter(policy -> Overlay.selects(policy.at("/spec/podSelector"), workload.podLabels()))
                    .flatMap(policy -> policy.at("/spec/egress").findParents("to").stream())
                    .filter(rule -> rule.path("to").findValue("ipBlock") != null)
                    .flatMap(rule -> rule.path("ports").findValuesAsText("port").stream())
                    .collect(Collectors.toSet());

            assertThat(ports)
                    .as("%s", workload)
                    .isEqualTo(workload.serves() ? Set.of("5432", "9093", "443") : Set.of("5432"));
        }
    }

    private static Set<JsonNode> others(Workload workload) {
        return workload.env().filter(variable -> !isAddress(variable)).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isAddress(JsonNode variable) {
        return ADDRESSES.contains(variable.path("name").asText());
    }

    private static Set<String> keysOfTheManual() throws IOException {
        var readme = Files.readString(Overlay.ROOT.resolve("k8s/README.md"));
        var command = readme.substring(readme.indexOf("create configmap journeyloop-stores"));
        return Pattern.compile("--from-literal=([a-z-]+)=")
                .matcher(command.substring(0, command.indexOf("```")))
                .results()
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
