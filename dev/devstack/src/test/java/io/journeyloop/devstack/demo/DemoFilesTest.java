package io.journeyloop.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    private static final Set<String> USUAL_CHANNELS =
            Set.of("web", "mobile-app", "kiosk", "email", "chat", "phone", "branch", "social", "sms", "post", "device");
    private static final Map<String, Integer> BEST = Map.of("NPS", 10, "CSAT", 5, "RATING", 5);
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    private final DemoFiles files = new DemoFiles();
    private final Set<String> personas = texts(files.personas(), "key");
    private final Set<String> places = places();

    @Test
    void holdsAsMuchAsADemoNeeds() {
        assertThat(personas).hasSize(3);
        assertThat(files.journeys()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(files.twins()).hasSize(1);
        assertThat(files.feedback()).hasSize(4);
        assertThat(records()).hasSize(200);
        assertThat(files.insights()).hasSize(12);
        assertThat(files.opportunities()).hasSize(8);
    }

    @Test
    void frameworkHasThreeLevelsWithParentsBeforeTheirChildren() {
        var above = new HashSet<String>();
        for (var journey : files.journeys()) {
            if (journey.has("parentKey")) {
                assertThat(above).contains(journey.get("parentKey").asText());
            }
            above.add(journey.get("key").asText());
        }
        assertThat(files.journeys().stream().map(journey -> journey.get("level").asText()))
                .contains("LIFECYCLE", "MACRO", "MICRO");
    }

    @Test
    void touchpointsServeNeedsThatPersonasHave() {
        var needs = new HashSet<String>();
        for (var persona : files.personas()) {
            for (int i = 1; i <= persona.get("needs").size(); i++) {
                needs.add(persona.get("key").asText() + "/" + i);
            }
        }
        var served = files.journeys().stream()
                .flatMap(journey -> steps(journey).stream())
                .flatMap(step -> StreamSupport.stream(step.path("touchpoints").spliterator(), false))
                .flatMap(touchpoint ->
                        StreamSupport.stream(touchpoint.path("needs").spliterator(), false))
                .map(JsonNode::asText)
                .toList();

        assertThat(served).isNotEmpty().allSatisfy(need -> assertThat(needs).contains(need));
    }

    @Test
    void commentsSpeakOfPlacesThatAreThere() {
        for (var journey : files.comments()) {
            assertThat(places).contains(journey.get("journey").asText());
            assertThat(journey.get("threads")).isNotEmpty().allSatisfy(thread -> {
                if (thread.has("at")) {
                    assertThat(places).contains(thread.get("at").asText());
                }
            });
        }
    }

    @Test
    void eachMapHasPhasesStepsTouchpointsAndTheCustomersGoals() {
        for (var journey : files.journeys()) {
            assertThat(journey.get("phases")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(journey.get("phases"))
                    .allSatisfy(phase -> assertThat(phase.get("steps")).isNotEmpty());
            assertThat(steps(journey))
                    .allSatisfy(step -> assertThat(step.get("touchpoints")).isNotEmpty());
            assertThat(parts(journey))
                    .allSatisfy(part ->
                            assertThat(part.path("customerGoal").asText()).isNotBlank());
        }
    }

    @Test
    void journeysReferToWhatIsThere() {
        var channels = texts(files.channels(), "key");
        channels.addAll(USUAL_CHANNELS);
        for (var journey :
                Stream.concat(files.journeys().stream(), files.twins().stream()).toList()) {
            assertThat(personas).containsAll(strings(journey.path("personaKeys")));
            for (var step : steps(journey)) {
                assertThat(places).contains(step.path("nestedJourneyKey").asText("energy-at-home"));
                assertThat(step.path("touchpoints"))
                        .allSatisfy(touchpoint -> assertThat(channels)
                                .contains(touchpoint.get("channelKey").asText()));
            }
        }
    }

    @Test
    void twinChangesStepsOfItsBase() {
        for (var twin : files.twins()) {
            var base = twin.get("basedOnKey").asText();
            twin.get("stepChanges")
                    .fieldNames()
                    .forEachRemaining(step -> assertThat(places).contains(base + "/" + step));
        }
    }

    @Test
    void feedbackRefersToWhatIsThere() {
        assertThat(records()).allSatisfy(item -> {
            var place = Stream.of("journeyKey", "stepKey", "touchpointKey")
                    .map(field -> item.path(field).asText())
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.joining("/"));
            assertThat(places).contains(place);
            assertThat(personas).contains(item.get("personaKey").asText());
            assertThat(USUAL_CHANNELS).contains(item.get("channel").asText());
        });
    }

    @Test
    void feedbackIsUniqueAtItsSourceAndFitsItsScale() {
        assertThat(records().stream()
                        .map(item -> item.at("/source/name").asText()
                                + item.get("externalId").asText()))
                .doesNotHaveDuplicates();
        assertThat(records()).allSatisfy(item -> {
            var type = item.get("fieldType").asText();
            if (type.equals("TEXT")) {
                assertThat(item.get("value").asText()).isNotBlank();
            } else {
                int worst = type.equals("NPS") ? 0 : 1;
                assertThat(item.get("value").asInt()).isBetween(worst, BEST.getOrDefault(type, 0));
            }
        });
    }

    @Test
    void feedbackStaysFreshAndSpansSeveralWeeks() {
        var days = records().stream()
                .map(item -> Duration.between(
                                Instant.parse(item.get("collectedAt").asText()), NOW)
                        .toDays())
                .toList();

        assertThat(days).allMatch(day -> day >= 0 && day <= 56);
        assertThat(days.stream().distinct()).hasSizeGreaterThan(28);
    }

    @Test
    void painIsConcentratedOnThreeSteps() {
        var painfulSteps = Set.of("read-bill", "wait-for-engineer", "read-both-meters");

        long painful = records().stream()
                .filter(item -> painfulSteps.contains(item.path("stepKey").asText()))
                .count();

        assertThat(painful).isGreaterThan(100);
    }

    @Test
    void insightsRestOnWhatIsThere() {
        var known = records().stream()
                .map(item -> item.at("/source/name").asText() + "/"
                        + item.get("externalId").asText())
                .collect(Collectors.toSet());
        assertThat(files.insights()).allSatisfy(insight -> {
            assertThat(personas).containsAll(strings(insight.get("personas")));
            assertThat(places).containsAll(strings(insight.get("at")));
            assertThat(insight.get("evidence"))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.has("quote")
                                    || known.contains(item.get("feedback").asText()))
                            .isTrue());
        });
        assertThat(texts(files.insights(), "title")).hasSize(12);
    }

    @Test
    void opportunitiesReferToWhatIsThereAndOneLacksAnInput() {
        var insights = texts(files.insights(), "ref");
        assertThat(files.opportunities()).allSatisfy(opportunity -> {
            assertThat(insights).containsAll(strings(opportunity.get("insights")));
            assertThat(personas).containsAll(strings(opportunity.get("personas")));
            assertThat(places).containsAll(strings(opportunity.get("at")));
        });
        assertThat(files.opportunities())
                .filteredOn(opportunity -> opportunity.get("inputs").size() < 2)
                .hasSize(1);
    }

    private List<JsonNode> records() {
        var items = new FeedbackLoader(new Api("http://unused", ""), new Places(), NOW).items(files.feedback());
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private Set<String> places() {
        var names = new HashSet<String>();
        for (var journey : files.journeys()) {
            var name = journey.get("key").asText();
            names.add(name);
            for (var step : steps(journey)) {
                var stepName = name + "/" + step.get("key").asText();
                names.add(stepName);
                step.path("touchpoints")
                        .forEach(touchpoint ->
                                names.add(stepName + "/" + touchpoint.get("key").asText()));
            }
        }
        return names;
    }

    private static List<JsonNode> steps(JsonNode journey) {
        var steps = new ArrayList<JsonNode>();
        journey.path("phases").forEach(phase -> phase.path("steps").forEach(steps::add));
        return steps;
    }

    /** The journey, its phases, steps and touchpoints. */
    private static List<JsonNode> parts(JsonNode journey) {
        var parts = new ArrayList<>(List.of(journey));
        journey.path("phases").forEach(parts::add);
        for (var step : steps(journey)) {
            parts.add(step);
            step.path("touchpoints").forEach(parts::add);
        }
        return parts;
    }

    private static Set<String> texts(JsonNode list, String field) {
        return collect(list, item -> item.get(field).asText());
    }

    private static Set<String> strings(JsonNode list) {
        return collect(list, JsonNode::asText);
    }

    private static Set<String> collect(JsonNode list, Function<JsonNode, String> text) {
        return StreamSupport.stream(list.spliterator(), false).map(text).collect(Collectors.toCollection(HashSet::new));
    }
}
