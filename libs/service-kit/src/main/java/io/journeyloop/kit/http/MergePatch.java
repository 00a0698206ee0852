package io.journeyloop.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;

/** JSON merge patch (RFC 7396) of the part of a record that clients may write. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The record with the patch applied, as valid as if it had been sent whole. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        return valid(merge(json.valueToTree(current), object(patch)), type);
    }

    /** A record that is sent whole, for endpoints that look at the document before they read it. */
    public <T> T read(JsonNode document, Class<T> type) {
        return valid(object(document), type);
    }

    private static ObjectNode object(JsonNode document) {
        if (document instanceof ObjectNode object) {
            return object;
        }
        throw ProblemException.invalid("", "must be a JSON object");
    }

    private <T> T valid(ObjectNode tree, Class<T> type) {
        T record = toRecord(tree, type);
        var violations = validator.validate(record);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return record;
    }

    private <T> T toRecord(ObjectNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException wrong) {
            throw new WebApplicationException(wrong, 400);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                target.remove(field.getKey());
            } else if (value.isObject()) {
                JsonNode present = target.get(field.getKey());
                ObjectNode base = present instanceof ObjectNode object ? object : target.objectNode();
                target.set(field.getKey(), merge(base, (ObjectNode) value));
            } else {
                target.set(field.getKey(), value);
            }
        });
        return target;
    }
}
