package io.journeyloop.kit.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Values that statements write and read as JSON text. What is stored is read tolerantly: during a roll-out it may have
 * been written by a newer version.
 */
@ApplicationScoped
public class JsonColumns {

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A column's value must be writable as JSON", unwritable);
        }
    }

    public <T> T read(String column, Class<T> type) {
        return read(column, json.constructType(type));
    }

    public <T> T read(String column, TypeReference<T> type) {
        return read(column, json.constructType(type));
    }

    private <T> T read(String column, JavaType type) {
        try {
            return json.readValue(column, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored value is no " + type.toCanonical(), unreadable);
        }
    }
}
