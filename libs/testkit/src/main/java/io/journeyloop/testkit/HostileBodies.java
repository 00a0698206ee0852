package io.journeyloop.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Bodies that an endpoint must refuse, made from one that it takes. As parameters of a test: a name, the body, and the
 * field that the refusal must name ("" where there is none to name).
 */
public final class HostileBodies {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int A_MILLION = 1_000_000;

    private final JsonNode good;
    private final List<Arguments> bodies = new ArrayList<>();

    private HostileBodies(String goodBody) {
        this.good = parse(goodBody);
        add("malformed JSON", "{\"name\": ", "");
        add("no JSON at all", "hello", "");
        add("empty body", "", "");
        add("array of a million", "[" + "0,".repeat(A_MILLION - 1) + "0]", "");
        add("a million levels", "[".repeat(A_MILLION), "");
        add("20 MB", "\"" + "x".repeat(20 * 1024 * 1024) + "\"", "");
        add("unknown field", with("noSuchField", 1), "noSuchField");
    }

    /** Bodies that any JSON endpoint refuses, beginning with a good one's shape. */
    public static HostileBodies of(String goodBody) {
        return new HostileBodies(goodBody);
    }

    /** A required field is left out. */
    public HostileBodies missing(String field) {
        ObjectNode copy = good.deepCopy();
        copy.remove(field);
        return add("missing " + field, copy.toString(), field);
    }

    /** A text is longer than allowed, has the wrong type, or holds a NUL. */
    public HostileBodies text(String field, int maxLength) {
        add("too long " + field, with(field, "x".repeat(maxLength + 1)), field);
        add("number as " + field, with(field, 7), field);
        add("object as " + field, with(field, Map.of("a", 1)), field);
        return add("NUL in " + field, with(field, "a\0b"), field);
    }

    /** A field has a value that it must not have. */
    public HostileBodies wrong(String field, Object value) {
        return add("wrong " + field, with(field, value), field);
    }

    public List<Arguments> asArguments() {
        return List.copyOf(bodies);
    }

    private HostileBodies add(String name, String body, String field) {
        bodies.add(Arguments.of(name, body.getBytes(UTF_8), field));
        return this;
    }

    private String with(String field, Object value) {
        ObjectNode copy = good.deepCopy();
        copy.set(field, JSON.valueToTree(value));
        return copy.toString();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
