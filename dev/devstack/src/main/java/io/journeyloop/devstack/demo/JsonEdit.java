package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Turns what stands in a file into what an API takes. */
final class JsonEdit {

    private JsonEdit() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode without(JsonNode file, String... fields) {
        return file.<ObjectNode>deepCopy().without(List.of(fields));
    }

    /** What the names in a list stand for. */
    static ArrayNode ids(JsonNode names, Function<String, String> idOf) {
        var ids = JsonNodeFactory.instance.arrayNode();
        names.forEach(name -> ids.add(idOf.apply(name.asText())));
        return ids;
    }
}
