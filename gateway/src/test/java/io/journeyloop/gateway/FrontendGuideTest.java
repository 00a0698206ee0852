package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.peers.Story;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What docs/frontend.md shows is run. With {@code -Dcontracts.refresh} its answers are written anew. Extensions are left
 * out: the token of a write is another one each time.
 */
@QuarkusTest
@WithTestResource(Peers.class)
class FrontendGuideTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GUIDE = Path.of(System.getProperty("journeyloop.root", ".."), "docs/frontend.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "```graphql\\n(.*?)```\\n\\n(?:```json variables\\n(.*?)```\\n\\n)?```json answer\\n(.*?)```",
            Pattern.DOTALL);
    private static final int SCREENS = 5;

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private final Story story = new Story();

    @BeforeEach
    void servicesTellTheStory() {
        peers.reset();
        Peers.SERVICES.forEach(service -> peers.answer(service, story::answer));
    }

    @Test
    void everyQueryAnswersAsTheGuideSays() throws IOException {
        if (System.getProperty("contracts.refresh") != null) {
            Matcher examples = EXAMPLE.matcher(Files.readString(GUIDE));
            Files.writeString(GUIDE, examples.replaceAll(found -> Matcher.quoteReplacement(refreshed(found))));
        }
        assertThat(EXAMPLE.matcher(Files.readString(GUIDE)).results())
                .hasSizeGreaterThanOrEqualTo(SCREENS)
                .allSatisfy(example ->
                        assertThat(answer(example)).isEqualTo(JSON.readTree(Objects.requireNonNull(example.group(3)))));
    }

    private String refreshed(MatchResult example) {
        String all = example.group();
        String answer = answer(example).toPrettyString();
        return all.substring(
                        0,
                        all.length() - Objects.requireNonNull(example.group(3)).length() - 3) + answer + "\n```";
    }

    private JsonNode answer(MatchResult example) {
        try {
            String variables = Objects.requireNonNullElse(example.group(2), "{}");
            Map<String, Object> request = Map.of(
                    "query",
                    Objects.requireNonNull(example.group(1)),
                    "variables",
                    JSON.readValue(variables, Map.class));
            ObjectNode answer = (ObjectNode)
                    JSON.readTree(tenant.editor().body(request).post("/graphql").asString());
            return answer.without("extensions");
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
