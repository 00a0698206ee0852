package io.journeyloop.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Deployment or a Job, and the parts of its pods that rules ask for. Each has one container. */
public record Workload(ObjectNode object) {

    public String name() {
        return object.path("metadata").path("name").asText();
    }

    public boolean serves() {
        return object.path("kind").asText().equals("Deployment");
    }

    public JsonNode spec() {
        return object.path("spec");
    }

    public JsonNode podLabels() {
        return spec().path("template").path("metadata").path("labels");
    }

    public JsonNode pod() {
        return spec().path("template").path("spec");
    }

    public JsonNode container() {
        if (pod().path("containers").size() != 1 || pod().has("initContainers")) {
            throw new IllegalStateException(name() + " has other containers than the one that is checked");
        }
        return pod().path("containers").get(0);
    }

    public JsonNode security() {
        return container().path("securityContext");
    }

    public Stream<JsonNode> env() {
        return StreamSupport.stream(container().path("env").spliterator(), false);
    }

    public JsonNode variable(String wanted) {
        return env().filter(variable -> variable.path("name").asText().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    public String value(String variable) {
        return variable(variable).path("value").asText();
    }

    @Override
    public String toString() {
        return name();
    }
}
