package io.journeyloop.devstack.demo.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ManagementTextTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "journeys/key:new/comparison",
            """
            {"from": {"title": "The bill"}, "to": {"title": "The short bill"},
             "added": [{"kind": "STEP", "name": "Hear of it"}], "removed": [], "moved": [],
             "changed": [{"kind": "STEP", "name": "Read", "field": "feeling", "from": null, "to": "Sure"},
                         {"kind": "STEP", "name": "Read", "field": "name", "from": "a", "to": "b"},
                         {"kind": "STEP", "name": "Read", "field": "doing", "from": "a", "to": "b"},
                         {"kind": "STEP", "name": "Read", "field": "thinking", "from": "a", "to": "b"}]}
            """,
            "journeys/key:old/revisions?limit=4",
            """
            {"items": [{"number": 2, "label": "Walked", "reason": "published"}, {"number": 1, "reason": "created"}]}
            """,
            "journeys/key:old/comments",
            """
            {"items": [{"parentId": null, "body": "Why?"}, {"parentId": "x", "body": "Because"}]}
            """,
            "reports/coverage",
            """
            {"touchpoints": 7, "complete": 4, "missing": {"GOAL": 0, "NEED": 3}}
            """);

    @Test
    void tellsWhatShallChangeHowItCameToBeAndWhatIsSaid() {
        assertThat(ManagementText.lines(ManagementTextTest::answer, "old", "new", false))
                .containsExactly(
                        "",
                        "The short bill   against “The bill”, as it is now",
                        "  To be     + step “Hear of it”",
                        "            ~ Read: feeling  nothing → Sure",
                        "            ~ Read: name  a → b",
                        "            ~ Read: doing  a → b",
                        "            … and 1 more",
                        "  History   revision 2 · Walked",
                        "            revision 1 · created",
                        "  Talk      “Why?”",
                        "  Coverage  4 of 7 touchpoints lack nothing; missing: need at 3");
    }

    private static JsonNode answer(String path) {
        try {
            return new ObjectMapper().readTree(Objects.requireNonNull(ANSWERS.get(path), path));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
