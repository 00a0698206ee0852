package io.journeyloop.deployment.tools;

import static io.journeyloop.deployment.tools.Facts.each;
import static io.journeyloop.deployment.tools.Rule.deployments;
import static io.journeyloop.deployment.tools.Rule.objects;
import static io.journeyloop.deployment.tools.Rule.workloads;

import io.journeyloop.deployment.Overlay;
import io.journeyloop.deployment.Workload;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Polaris asks for by default (https://polaris.docs.fairwinds.com/checks/). */
class PolarisTest {

    @TestFactory
    Stream<DynamicTest> pods() {
        return Rule.tests(
                workloads("cpuRequestsMissing", workload -> Facts.has(workload, "requests", "cpu")),
                workloads("cpuLimitsMissing", workload -> Facts.has(workload, "limits", "cpu")),
                workloads("memoryRequestsMissing", workload -> Facts.has(workload, "requests", "memory")),
                workloads("memoryLimitsMissing", workload -> Facts.has(workload, "limits", "memory")),
                workloads("tagNotSpecified", Facts::hasFixedTag),
                // images of the local overlay are loaded into the node and can't be pulled
                workloads(
                                "pullPolicyNotAlways",
                                workload -> workload.container()
                                        .path("imagePullPolicy")
                                        .asText()
                                        .equals("Always"))
                        .except("local"),
                deployments("livenessProbeMissing", workload -> Facts.probes(workload, "livenessProbe")),
                deployments("readinessProbeMissing", workload -> Facts.probes(workload, "readinessProbe")),
                workloads("hostIPCSet, hostPIDSet, hostNetworkSet, hostPathSet", Facts::sharesNothingOfTheHost),
                workloads(
                        "hostPortSet",
                        workload -> each(workload.container().path("ports")).noneMatch(port -> port.has("hostPort"))),
                workloads(
                        "notReadOnlyRootFilesystem",
                        workload -> workload.security()
                                .path("readOnlyRootFilesystem")
                                .asBoolean()),
                workloads(
                        "privilegeEscalationAllowed",
                        workload -> !workload.security()
                                .path("allowPrivilegeEscalation")
                                .asBoolean(true)),
                workloads("runAsRootAllowed", Facts::runsAsHighUser),
                workloads(
                        "runAsPrivileged",
                        workload -> !workload.security().path("privileged").asBoolean(true)),
                workloads("dangerousCapabilities, insecureCapabilities", Facts::dropsAllCapabilities),
                workloads("linuxHardening", PolarisTest::isHardened),
                workloads("sensitiveContainerEnvVar", Facts::keepsSecretsOut),
                workloads(
                        "automountServiceAccountToken",
                        workload -> !workload.pod()
                                .path("automountServiceAccountToken")
                                .asBoolean(true)),
                deployments("priorityClassNotSet", workload -> workload.pod().has("priorityClassName")),
                deployments(
                        "topologySpreadConstraint",
                        workload -> !workload.pod()
                                .path("topologySpreadConstraints")
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsTogether() {
        return Rule.tests(
                objects(
                        "metadataAndInstanceMismatched",
                        overlay -> overlay.objects().stream()
                                .filter(object -> object.at("/metadata/labels").has("app.kubernetes.io/instance"))
                                .filter(object -> !object.at("/metadata/name")
                                        .equals(object.at("/metadata/labels").path("app.kubernetes.io/instance")))),
                objects(
                        "missingNetworkPolicy",
                        overlay -> overlay.workloads().stream()
                                .filter(workload -> !Facts.isIsolated(overlay, workload, "Ingress"))),
                objects(
                        "missingPodDisruptionBudget",
                        overlay -> Facts.deployments(overlay).stream()
                                .filter(workload ->
                                        Facts.budgetOf(overlay, workload).isEmpty())),
                objects(
                        "pdbDisruptionsIsZero",
                        overlay -> overlay.ofKind("PodDisruptionBudget").stream()
                                .filter(budget ->
                                        budget.at("/spec/maxUnavailable").asInt() < 1)),
                // one replica of each is enough on a desk
                objects(
                                "deploymentMissingReplicas",
                                overlay -> Facts.deployments(overlay).stream()
                                        .filter(workload -> Facts.autoscalerOf(overlay, workload)
                                                .isEmpty()))
                        .except("local"),
                objects(
                        "hpaMaxAvailability, hpaMinAvailability",
                        overlay -> overlay.ofKind("HorizontalPodAutoscaler").stream()
                                .filter(scaler -> scaler.at("/spec/maxReplicas").asInt()
                                        <= scaler.at("/spec/minReplicas").asInt())),
                objects("tlsSettingsMissing", PolarisTest::hostsWithoutTls));
    }

    private static boolean isHardened(Workload workload) {
        return Facts.dropsAllCapabilities(workload)
                && workload.pod()
                        .at("/securityContext/seccompProfile/type")
                        .asText()
                        .equals("RuntimeDefault");
    }

    private static Stream<?> hostsWithoutTls(Overlay overlay) {
        return overlay.ofKind("Ingress").stream()
                .filter(ingress -> each(ingress.at("/spec/rules"))
                        .anyMatch(rule -> each(ingress.at("/spec/tls"))
                                .flatMap(tls -> each(tls.path("hosts")))
                                .noneMatch(host -> host.equals(rule.path("host")))));
    }
}
