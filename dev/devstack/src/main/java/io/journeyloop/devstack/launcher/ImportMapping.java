package io.journeyloop.devstack.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * Where the fields of a feedback record come from.
 *
 * @param columns field to column
 * @param constants field to a value that holds for every row
 * @param metadata metadata name to column
 */
record ImportMapping(Map<String, String> columns, Map<String, String> constants, Map<String, String> metadata) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
