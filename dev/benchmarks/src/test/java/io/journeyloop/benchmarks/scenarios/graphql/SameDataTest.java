package io.journeyloop.benchmarks.scenarios.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.Client;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameDataTest {

    @Test
    void theOrderOfMembersAndTheWayToWriteANumberDoNotMatter() {
        assertThat(difference("{'a': 1.0, 'b': [true, null]}", "{'b': [true, null], 'a': 1}"))
                .isEmpty();
    }

    @Test
    void aDifferenceIsNamedByItsPlace() {
        assertThat(difference("{'a': [{'b': 'x'}]}", "{'a': [{'b': 'y'}]}")).contains("/a/0/b: \"x\" and \"y\"");
    }

    @Test
    void theOrderOfAListMatters() {
        assertThat(difference("[1, 2]", "[2, 1]")).contains("/0: 1 and 2");
    }

    @Test
    void whatOneSideLacksIsADifference() {
        assertThat(difference("{'a': 1}", "{'a': 1, 'b': null}")).contains("/b: nothing and null");
        assertThat(difference("[1, 2]", "[1]")).contains(": a list of 2 and a list of 1");
    }

    private static Optional<String> difference(String one, String other) {
        return SameData.difference(parse(one), parse(other));
    }

    private static JsonNode parse(String json) {
        return Client.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
