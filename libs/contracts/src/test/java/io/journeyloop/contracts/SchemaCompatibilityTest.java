package io.journeyloop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCompatibilityTest {

    private static final String PUBLISHED = """
            {'type': 'object', 'required': ['id', 'status'], 'additionalProperties': false, 'properties': {
              'id': {'type': 'string', 'format': 'uuid'},
              'status': {'type': 'string', 'enum': ['OPEN', 'DONE']},
              'links': {'type': 'array', 'items': {'type': 'object', 'required': ['to'], 'properties': {
                'to': {'type': 'string'}, 'note': {'type': ['string', 'null']}}}}}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'required': ['id', 'status'] -> 'required': ['id']",
                "'required': ['id', 'status'] -> 'required': ['id', 'status', 'links']",
                "'required': ['to'] -> 'required': ['to', 'note']",
                "'status': -> 'state':",
                "['OPEN', 'DONE'] -> ['OPEN']",
                "['OPEN', 'DONE'] -> ['OPEN', 'DONE', 'LATE']",
                "'to': {'type': 'string'} -> 'to': {'type': 'integer'}",
                "'to': {'type': 'string'} -> 'to': {'type': 'string', 'maxLength': 9}",
                "['string', 'null'] -> 'string'",
                "'format': 'uuid' -> 'format': 'date'",
                "'additionalProperties': false -> 'additionalProperties': true",
            })
    void aChangeThatBreaksAReaderIsFound(String change) {
        String[] parts = change.split(" -> ");
        assertThat(PUBLISHED).contains(parts[0]);

        assertThat(breaksAfter(parts[0], parts[1])).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id': { -> 'owner': {'type': 'string'}, 'id': {",
                "'to': { -> 'since': {'type': 'string'}, 'to': {",
                "'to': { -> 'to': {'description': 'where it leads', ",
                "'required': ['id', 'status'] -> 'required': ['status', 'id']",
            })
    void anOptionalFieldOrABetterWordIsAllowed(String change) {
        String[] parts = change.split(" -> ");
        assertThat(PUBLISHED).contains(parts[0]);

        assertThat(breaksAfter(parts[0], parts[1])).isEmpty();
    }

    @Test
    void aBreakIsNamedByItsPath() {
        assertThat(breaksAfter("['OPEN', 'DONE']", "['OPEN']"))
                .containsExactly("$.properties.status.enum was [\"OPEN\",\"DONE\"], is [\"OPEN\"]");
    }

    private static List<String> breaksAfter(String from, String to) {
        return SchemaCompatibility.breaks(EventCatalog.json(PUBLISHED), EventCatalog.json(PUBLISHED.replace(from, to)));
    }
}
