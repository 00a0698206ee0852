package io.journeyloop.deployment.tools;

import static io.journeyloop.deployment.tools.Facts.each;
import static io.journeyloop.deployment.tools.Rule.deployments;
import static io.journeyloop.deployment.tools.Rule.objects;
import static io.journeyloop.deployment.tools.Rule.workloads;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.deployment.Overlay;
import io.journeyloop.deployment.Workload;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What kube-score asks for by default (https://github.com/zegl/kube-score, README_CHECKS). */
class KubeScoreTest {

    @TestFactory
    Stream<DynamicTest> pods() {
        return Rule.tests(
                workloads("container-image-tag", Facts::hasFixedTag),
                // images of the local overlay are loaded into the node and can't be pulled
                workloads(
                                "container-image-pull-policy",
                                workload -> workload.container()
                                        .path("imagePullPolicy")
                                        .asText()
                                        .equals("Always"))
                        .except("local"),
                workloads("container-resources", KubeScoreTest::hasBounds),
                workloads("container-ephemeral-storage-request-and-limit", KubeScoreTest::boundsStorage),
                workloads(
                        "container-security-context-readonlyrootfilesystem",
                        workload -> workload.security()
                                .path("readOnlyRootFilesystem")
                                .asBoolean()),
                workloads(
                        "container-security-context-privileged",
                        workload -> !workload.security().path("privileged").asBoolean(true)),
                workloads("container-security-context-user-group-id", Facts::runsAsHighUser),
                workloads("environment-variable-key-duplication", Facts::namesVariablesOnce),
                deployments("pod-probes", KubeScoreTest::isProbed),
                deployments(
                        "deployment-strategy",
                        workload ->
                                workload.spec().at("/strategy/type").asText().equals("RollingUpdate")),
                deployments("deployment-has-host-podantiaffinity", KubeScoreTest::avoidsItsLike),
                deployments(
                        "pod-topology-spread-constraints",
                        workload -> !workload.pod()
                                .path("topologySpreadConstraints")
                                .isEmpty()),
                workloads(
                        "label-values",
                        workload -> each(workload.podLabels())
                                .allMatch(value -> value.asText().matches("[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?"))));
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsTogether() {
        return Rule.tests(
                objects(
                        "pod-networkpolicy",
                        overlay -> overlay.workloads().stream()
                                .filter(workload -> !Facts.isIsolated(overlay, workload, "Ingress")
                                        || !Facts.isIsolated(overlay, workload, "Egress"))),
                objects("networkpolicy-targets-pod", KubeScoreTest::policiesWithoutPods),
                objects(
                        "deployment-has-poddisruptionbudget",
                        overlay -> Facts.deployments(overlay).stream()
                                .filter(workload ->
                                        Facts.budgetOf(overlay, workload).isEmpty())),
                objects(
                        "poddisruptionbudget-has-policy",
                        overlay -> overlay.ofKind("PodDisruptionBudget").stream()
                                .filter(budget -> !budget.path("spec").has("maxUnavailable"))),
                // one replica of each is enough on a desk
                objects(
                                "deployment-replicas",
                                overlay -> Facts.deployments(overlay).stream()
                                        .filter(workload ->
                                                workload.spec().path("replicas").asInt() < 2
                                                        && Facts.autoscalerOf(overlay, workload)
                                                                .isEmpty()))
                        .except("local"),
                objects(
                        "deployment-targeted-by-hpa-does-not-have-replicas-configured",
                        overlay -> Facts.deployments(overlay).stream()
                                .filter(workload -> workload.spec().has("replicas")
                                        && Facts.autoscalerOf(overlay, workload).isPresent())),
                objects(
                        "horizontalpodautoscaler-has-target",
                        overlay -> overlay.ofKind("HorizontalPodAutoscaler").stream()
                                .filter(scaler -> Facts.deployments(overlay).stream()
                                        .noneMatch(workload -> workload.name()
                                                .equals(scaler.at("/spec/scaleTargetRef/name")
                                                        .asText())))),
                objects(
                        "horizontalpodautoscaler-replicas",
                        overlay -> overlay.ofKind("HorizontalPodAutoscaler").stream()
                                .filter(scaler -> scaler.at("/spec/minReplicas").asInt() < 2)),
                objects(
                        "service-targets-pod",
                        overlay -> overlay.ofKind("Service").stream()
                                .filter(service -> Facts.deployments(overlay).stream()
                                        .noneMatch(workload ->
                                                picks(service.at("/spec/selector"), workload.podLabels())))),
                objects(
                        "service-type",
                        overlay -> overlay.ofKind("Service").stream()
                                .filter(service -> service.path("spec").has("type"))),
                objects("ingress-targets-service", KubeScoreTest::danglingIngressPaths),
                objects(
                        "stable-version",
                        overlay -> overlay.objects().stream()
                                .filter(object -> object.path("apiVersion")
                                        .asText()
                                        .matches("(apps|batch|policy|networking.*)/.*beta.*"))));
    }

    private static boolean hasBounds(Workload workload) {
        return Stream.of("requests", "limits")
                .allMatch(bound -> Facts.has(workload, bound, "cpu") && Facts.has(workload, bound, "memory"));
    }

    private static boolean boundsStorage(Workload workload) {
        return Facts.has(workload, "requests", "ephemeral-storage")
                && Facts.has(workload, "limits", "ephemeral-storage");
    }

    private static boolean isProbed(Workload workload) {
        return Facts.probes(workload, "readinessProbe")
                && Facts.probes(workload, "livenessProbe")
                && !workload.container()
                        .path("readinessProbe")
                        .equals(workload.container().path("livenessProbe"));
    }

    private static boolean avoidsItsLike(Workload workload) {
        return each(workload.pod().at("/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution"))
                .map(preference -> preference.path("podAffinityTerm"))
                .anyMatch(term -> term.path("topologyKey").asText().equals("kubernetes.io/hostname")
                        && Overlay.selects(term.path("labelSelector"), workload.podLabels()));
    }

    /** Policies for pods that operators make are checked by their own labels, which start with theirs. */
    private static Stream<?> policiesWithoutPods(Overlay overlay) {
        return overlay.ofKind("NetworkPolicy").stream()
                .filter(policy ->
                        !policy.at("/spec/podSelector").toString().matches(".*(cnpg.io|strimzi.io|\"app\").*"))
                .filter(policy -> overlay.workloads().stream()
                        .noneMatch(workload -> Overlay.selects(policy.at("/spec/podSelector"), workload.podLabels())));
    }

    private static Stream<?> danglingIngressPaths(Overlay overlay) {
        return overlay.ofKind("Ingress").stream()
                .flatMap(ingress -> each(ingress.at("/spec/rules")))
                .flatMap(rule -> each(rule.at("/http/paths")))
                .map(path -> path.at("/backend/service"))
                .filter(backend -> overlay.ofKind("Service").stream().noneMatch(service -> offers(service, backend)));
    }

    private static boolean offers(JsonNode service, JsonNode backend) {
        return service.at("/metadata/name").equals(backend.path("name"))
                && each(service.at("/spec/ports"))
                        .anyMatch(port -> Objects.equals(port.path("name"), backend.at("/port/name")));
    }

    private static boolean picks(JsonNode selector, JsonNode labels) {
        return selector.properties().stream()
                .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
    }
}
