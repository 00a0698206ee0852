package io.journeyloop.deployment.tools;

import static io.journeyloop.deployment.tools.Facts.each;
import static io.journeyloop.deployment.tools.Rule.deployments;
import static io.journeyloop.deployment.tools.Rule.objects;
import static io.journeyloop.deployment.tools.Rule.workloads;

import io.journeyloop.deployment.Overlay;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What kube-linter asks for by default (https://docs.kubelinter.io/#/generated/checks). */
class KubeLinterTest {

    private static final Set<String> FORBIDDEN =
            Set.of("Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "Secret", "Pod", "DaemonSet");

    @TestFactory
    Stream<DynamicTest> pods() {
        return Rule.tests(
                workloads(
                        "host-network, host-pid, host-ipc, sensitive-host-mounts, docker-sock",
                        Facts::sharesNothingOfTheHost),
                workloads("drop-net-raw-capability", Facts::dropsAllCapabilities),
                workloads(
                        "no-read-only-root-fs",
                        workload -> workload.security()
                                .path("readOnlyRootFilesystem")
                                .asBoolean()),
                workloads(
                        "privilege-escalation-container",
                        workload -> !workload.security()
                                .path("allowPrivilegeEscalation")
                                .asBoolean(true)),
                workloads(
                        "privileged-container",
                        workload -> !workload.security().path("privileged").asBoolean(true)),
                workloads("run-as-non-root", Facts::runsAsHighUser),
                workloads("unsafe-proc-mount", workload -> !workload.security().has("procMount")),
                workloads(
                        "unsafe-sysctls",
                        workload -> !workload.pod().path("securityContext").has("sysctls")),
                workloads("latest-tag", Facts::hasFixedTag),
                workloads("unset-cpu-requirements", workload -> Facts.has(workload, "requests", "cpu")),
                workloads(
                        "unset-memory-requirements",
                        workload ->
                                Facts.has(workload, "requests", "memory") && Facts.has(workload, "limits", "memory")),
                workloads("env-var-secret", Facts::keepsSecretsOut),
                workloads("duplicate-env-var", Facts::namesVariablesOnce),
                workloads(
                        "privileged-ports, ssh-port",
                        workload -> each(workload.container().path("ports"))
                                .allMatch(port -> port.path("containerPort").asInt() > 1024)),
                deployments("liveness-port", workload -> Facts.probes(workload, "livenessProbe")),
                deployments("readiness-port", workload -> Facts.probes(workload, "readinessProbe")),
                deployments("startup-port", workload -> Facts.probes(workload, "startupProbe")),
                deployments(
                        "mismatching-selector",
                        workload -> Overlay.selects(workload.spec().path("selector"), workload.podLabels())),
                deployments(
                        "no-rolling-update-strategy",
                        workload -> workload.spec().path("strategy").has("rollingUpdate")),
                deployments(
                        "no-anti-affinity",
                        workload ->
                                workload.pod().at("/affinity/podAntiAffinity").isObject()));
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsTogether() {
        return Rule.tests(
                objects(
                        "default-service-account, non-existent-service-account",
                        overlay -> overlay.workloads().stream()
                                .filter(workload -> !Facts.hasAccountOfItsOwn(overlay, workload))),
                objects(
                        "non-isolated-pod",
                        overlay -> overlay.workloads().stream()
                                .filter(workload -> !Facts.isIsolated(overlay, workload, "Ingress"))),
                objects(
                        "pdb-unhealthy-pod-eviction-policy",
                        overlay -> overlay.ofKind("PodDisruptionBudget").stream()
                                .filter(budget -> !budget.at("/spec/unhealthyPodEvictionPolicy")
                                        .asText()
                                        .equals("AlwaysAllow"))),
                objects(
                        "pdb-max-unavailable",
                        overlay -> overlay.ofKind("PodDisruptionBudget").stream()
                                .filter(budget ->
                                        budget.at("/spec/maxUnavailable").asInt() < 1)),
                objects(
                        "invalid-target-ports",
                        overlay -> overlay.ofKind("Service").stream()
                                .filter(service -> each(service.at("/spec/ports"))
                                        .anyMatch(port -> !port.path("targetPort")
                                                .asText()
                                                .equals("http")))),
                objects(
                        "job-ttl-seconds-after-finished",
                        overlay -> overlay.ofKind("Job").stream()
                                .filter(job -> !job.path("spec").has("ttlSecondsAfterFinished"))),
                // rights to read secrets or make pods, and secrets themselves, stand nowhere in k8s/
                objects(
                        "access-to-secrets, access-to-create-pods, cluster-admin-role-binding, secrets",
                        overlay -> overlay.objects().stream()
                                .filter(object ->
                                        FORBIDDEN.contains(object.path("kind").asText()))));
    }
}
