package io.journeyloop.insight.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankingTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Blanking blanking = new Blanking(
            List.of(
                    "The queue took  forever!",
                    "ok",
                    " ",
                    "👎",
                    "I was told that it would take a day, and it took a week."),
            Set.of("c-1042", "ann"));

    @ParameterizedTest
    @CsvSource({
        "The queue took forever!, true",
        "the QUEUE took forever, true",
        "'\"The queue took forever!\", says one', true",
        "ok, true",
        "'»queue took forever«', true",
        "👎, true",
        "They said: told that it would take a day or so, true",
        "it would take a day, true",
        "it might take a week, false",
        "C-1042 called twice, true",
        "c-10423 called twice, false",
        "Ann called twice, false",
        "Queue, false",
        "ok is what most say, false",
        "Something else entirely, false"
    })
    void whatTheCustomerSaidIsBlankedAndNothingElse(String quote, boolean blanked) {
        ObjectNode insight = JSON.createObjectNode().put("title", "Waiting");
        insight.putArray("evidence").addObject().put("quote", quote);

        assertThat(blanking.blank(insight)).isEqualTo(blanked);
        assertThat(insight.at("/evidence/0/quote").asText()).isEqualTo(blanked ? Blanking.BLANK : quote);
        assertThat(insight.path("title").asText()).isEqualTo("Waiting");
    }
}
