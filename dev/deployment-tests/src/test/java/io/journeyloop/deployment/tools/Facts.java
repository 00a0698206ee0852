package io.journeyloop.deployment.tools;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.deployment.Overlay;
import io.journeyloop.deployment.Workload;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What several tools ask in the same way. */
final class Facts {

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(secret|password|passwd|token|api_?key|private_?key|jaas).*");

    private Facts() {}

    static boolean hasFixedTag(Workload workload) {
        var image = workload.container().path("image").asText();
        return image.matches(".+(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})");
    }

    static boolean dropsAllCapabilities(Workload workload) {
        var capabilities = workload.security().path("capabilities");
        return capabilities.path("drop").toString().equals("[\"ALL\"]") && !capabilities.has("add");
    }

    static boolean runsAsHighUser(Workload workload) {
        return workload.security().path("runAsNonRoot").asBoolean()
                && workload.security().path("runAsUser").asInt() > 10_000
                && workload.security().path("runAsGroup").asInt() > 10_000;
    }

    static boolean sharesNothingOfTheHost(Workload workload) {
        return Stream.of("hostNetwork", "hostPID", "hostIPC", "hostAliases").noneMatch(workload.pod()::has)
                && volumes(workload).noneMatch(volume -> volume.has("hostPath"));
    }

    static Stream<JsonNode> volumes(Workload workload) {
        return each(workload.pod().path("volumes"));
    }

    static boolean has(Workload workload, String bound, String resource) {
        return workload.container().path("resources").path(bound).has(resource);
    }

    /** Probes, resource bounds and so on must not only be there but name a port of the container. */
    static boolean probes(Workload workload, String probe) {
        var port = workload.container().path(probe).path("httpGet").path("port");
        return each(workload.container().path("ports"))
                .anyMatch(offered -> offered.path("name").equals(port));
    }

    static boolean keepsSecretsOut(Workload workload) {
        return workload.env()
                .filter(variable ->
                        SECRET.matcher(variable.path("name").asText()).matches())
                .allMatch(variable -> variable.path("valueFrom").has("secretKeyRef"));
    }

    static boolean namesVariablesOnce(Workload workload) {
        var names =
                workload.env().map(variable -> variable.path("name").asText()).toList();
        return names.size() == names.stream().distinct().count();
    }

    static Optional<? extends JsonNode> budgetOf(Overlay overlay, Workload workload) {
        return overlay.ofKind("PodDisruptionBudget").stream()
                .filter(budget -> Overlay.selects(budget.path("spec").path("selector"), workload.podLabels()))
                .findFirst();
    }

    static Optional<? extends JsonNode> autoscalerOf(Overlay overlay, Workload workload) {
        return overlay.ofKind("HorizontalPodAutoscaler").stream()
                .filter(scaler ->
                        scaler.at("/spec/scaleTargetRef/name").asText().equals(workload.name()))
                .findFirst();
    }

    static boolean isIsolated(Overlay overlay, Workload workload, String direction) {
        return overlay.ofKind("NetworkPolicy").stream()
                .filter(policy -> each(policy.at("/spec/policyTypes"))
                        .anyMatch(type -> type.asText().equals(direction)))
                .anyMatch(policy -> Overlay.selects(policy.at("/spec/podSelector"), workload.podLabels()));
    }

    static boolean hasAccountOfItsOwn(Overlay overlay, Workload workload) {
        var account = workload.pod().path("serviceAccountName");
        return account.asText().equals(workload.name())
                && overlay.ofKind("ServiceAccount").stream()
                        .anyMatch(object -> object.at("/metadata/name").equals(account)
                                && !object.path("automountServiceAccountToken").asBoolean(true));
    }

    static List<Workload> deployments(Overlay overlay) {
        return overlay.workloads().stream().filter(Workload::serves).toList();
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
