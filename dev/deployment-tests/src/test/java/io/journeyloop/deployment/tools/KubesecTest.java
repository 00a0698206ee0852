package io.journeyloop.deployment.tools;

import static io.journeyloop.deployment.tools.Rule.objects;
import static io.journeyloop.deployment.tools.Rule.workloads;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What kubesec takes points off for or gives points for (https://kubesec.io). Left out is its AppArmor point: a profile
 * must be there on every node, which manifests can't see to; the container runtime's own default profile applies.
 */
class KubesecTest {

    @TestFactory
    Stream<DynamicTest> pods() {
        return Rule.tests(
                workloads("CapSysAdmin, CapDropAny, CapDropAll", Facts::dropsAllCapabilities),
                workloads(
                        "Privileged, AllowPrivilegeEscalation",
                        workload -> !workload.security().path("privileged").asBoolean(true)
                                && !workload.security()
                                        .path("allowPrivilegeEscalation")
                                        .asBoolean(true)),
                workloads("HostNetwork, HostPID, HostIPC, HostAliases, DockerSock", Facts::sharesNothingOfTheHost),
                workloads(
                        "ReadOnlyRootFilesystem",
                        workload -> workload.security()
                                .path("readOnlyRootFilesystem")
                                .asBoolean()),
                workloads("RunAsNonRoot, RunAsUser, RunAsGroup", Facts::runsAsHighUser),
                workloads(
                        "SeccompAny",
                        workload -> workload.pod()
                                .at("/securityContext/seccompProfile/type")
                                .asText()
                                .equals("RuntimeDefault")),
                workloads("LimitsCPU", workload -> Facts.has(workload, "limits", "cpu")),
                workloads("LimitsMemory", workload -> Facts.has(workload, "limits", "memory")),
                workloads("RequestsCPU", workload -> Facts.has(workload, "requests", "cpu")),
                workloads("RequestsMemory", workload -> Facts.has(workload, "requests", "memory")),
                workloads(
                        "AutomountServiceAccountToken",
                        workload -> !workload.pod()
                                .path("automountServiceAccountToken")
                                .asBoolean(true)),
                objects(
                        "ServiceAccountName",
                        overlay -> overlay.workloads().stream()
                                .filter(workload -> !Facts.hasAccountOfItsOwn(overlay, workload))));
    }
}
