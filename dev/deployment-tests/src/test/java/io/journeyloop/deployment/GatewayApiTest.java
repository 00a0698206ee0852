package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.deployment.kustomize.Kustomization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The component that takes the place of the Ingress lets in the same, and nobody else. */
class GatewayApiTest {

    private static final Path K8S = Overlay.ROOT.toAbsolutePath().normalize().resolve("k8s");

    private final Overlay production = Overlay.of("production");

    @TempDir
    private Path folder = Path.of("");

    private record Way(String host, String type, String path, String service) {}

    @Test
    void theRouteLeadsWhereTheIngressDoes() throws IOException {
        var route = only(services(), "HTTPRoute");
        var ingress = production.ofKind("Ingress").getFirst();

        assertThat(waysOf(route))
                .containsExactlyInAnyOrderElementsOf(waysOfIngress(ingress).toList());
        assertThat(each(route.at("/spec/rules")))
                .allMatch(rule -> rule.at("/backendRefs/0/port").asInt()
                        == production
                                .ofKind("Service")
                                .getFirst()
                                .at("/spec/ports/0/port")
                                .asInt());
    }

    @Test
    void peopleFindTheIdentityProviderByTheNameInTheirTokens() throws IOException {
        var keycloak = only(stores(), "Keycloak");
        var host = keycloak.at("/spec/hostname/hostname").asText().replace("https://", "");
        var service = keycloak.at("/metadata/name").asText() + "-service";

        assertThat(waysOf(only(stores(), "HTTPRoute"))).containsExactly(new Way(host, "PathPrefix", "/", service));
        assertThat(keycloak.at("/spec/ingress/enabled").asBoolean(true)).isFalse();
    }

    @Test
    void nothingIsLeftOfTheIngress() throws IOException {
        for (var object : all()) {
            assertThat(object.path("kind").asText()).isNotEqualTo("Ingress");
            assertThat(object.toString()).doesNotContain("nginx");
        }
    }

    /** Where the Gateway's proxies run, by the name that the routes give. */
    @Test
    void whoLetInTheIngressLetsInTheGateway() throws IOException {
        var before = peers(production.objects().stream(), "ingress-nginx");
        var namespace =
                only(services(), "HTTPRoute").at("/spec/parentRefs/0/namespace").asText();

        assertThat(peers(all().stream(), namespace)).isEqualTo(before).isPositive();
    }

    @Test
    void everyObjectIsOfItsType() throws IOException {
        for (var object : all()) {
            assertThat(TypedModels.read(object)).isNotNull();
        }
    }

    private static long peers(Stream<ObjectNode> objects, String namespace) {
        return objects.filter(object -> object.path("kind").asText().equals("NetworkPolicy"))
                .flatMap(policy -> policy.at("/spec/ingress").findValuesAsText("kubernetes.io/metadata.name").stream())
                .filter(namespace::equals)
                .count();
    }

    private static Stream<Way> waysOf(JsonNode route) {
        return each(route.at("/spec/rules"))
                .map(rule -> new Way(
                        route.at("/spec/hostnames/0").asText(),
                        rule.at("/matches/0/path/type").asText(),
                        rule.at("/matches/0/path/value").asText(),
                        rule.at("/backendRefs/0/name").asText()));
    }

    private static Stream<Way> waysOfIngress(JsonNode ingress) {
        var rule = ingress.at("/spec/rules/0");
        return each(rule.at("/http/paths"))
                .map(path -> new Way(
                        rule.path("host").asText(),
                        path.path("pathType").asText().replaceFirst("^Prefix$", "PathPrefix"),
                        path.path("path").asText(),
                        path.at("/backend/service/name").asText()));
    }

    private List<ObjectNode> all() throws IOException {
        return Stream.concat(services().stream(), stores().stream()).toList();
    }

    private List<ObjectNode> services() throws IOException {
        return rendered("overlays/production", "components/gateway-api/services");
    }

    private List<ObjectNode> stores() throws IOException {
        return rendered("overlays/production/stores", "components/gateway-api/stores");
    }

    /** As somebody writes it who takes the component into an overlay, as the last one. */
    private List<ObjectNode> rendered(String overlay, String component) throws IOException {
        Files.writeString(
                folder.resolve("kustomization.yaml"), """
                resources:
                  - %s
                components:
                  - %s
                """.formatted(K8S.resolve(overlay), K8S.resolve(component)));
        return Kustomization.render(folder);
    }

    private static ObjectNode only(List<ObjectNode> objects, String kind) {
        var found = objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
