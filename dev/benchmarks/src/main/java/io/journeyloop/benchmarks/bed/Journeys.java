package io.journeyloop.benchmarks.bed;

import static io.journeyloop.devstack.services.Service.JOURNEY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes journeys through the API, as an editor would. */
public final class Journeys {

    private static final Shape SIXTY_STEPS = new Shape(4, 15, 2, List.of());
    private static final List<String> CHANNELS = List.of("web", "mobile-app", "phone", "branch");

    private static final String THOUGHT = "I want to understand what I pay for, and whom I can ask when I don't,"
            + " without looking for the letter that came with the first bill.";

    private final Client journeys;

    public Journeys(Tenant tenant) {
        this.journeys = tenant.client(JOURNEY);
    }

    /**
     * How large a journey is.
     *
     * @param personaIds who makes it
     */
    public record Shape(int phases, int stepsPerPhase, int touchpointsPerStep, List<String> personaIds) {}

    /** A journey's id and key, with the ids of its steps; their keys are {@code step-1} and so on. */
    public record Mapped(String id, String key, List<String> stepIds) {

        /** How many steps those of {@link #sixtySteps} have. */
        public static final int STEPS = SIXTY_STEPS.phases * SIXTY_STEPS.stepsPerPhase;

        public String path() {
            return "/api/v1/journeys/" + id;
        }

        public static String stepKey(int step) {
            return "step-" + (step + 1);
        }
    }

    /** 60 steps in four phases, two touchpoints each, with the texts that people write. */
    public Mapped sixtySteps() {
        return sixtySteps("large");
    }

    /** The same under a key of its own, where a tenant has several. */
    public Mapped sixtySteps(String key) {
        return make(key, SIXTY_STEPS);
    }

    public Mapped make(String key, Shape shape) {
        var journey = journeys.post(
                "/api/v1/journeys",
                Map.of(
                        "key",
                        key,
                        "title",
                        "I move to another town",
                        "customerGoal",
                        "Feel at home soon",
                        "personaIds",
                        shape.personaIds));
        var path = "/api/v1/journeys/" + id(journey);
        List<String> steps = new ArrayList<>();
        for (int phase = 1; phase <= shape.phases; phase++) {
            var made = journeys.post(
                    path + "/phases", Map.of("name", "Phase " + phase, "customerGoal", "Come one phase further"));
            for (int i = 0; i < shape.stepsPerPhase; i++) {
                steps.add(step(path, id(made), steps.size(), shape.touchpointsPerStep));
            }
        }
        return new Mapped(id(journey), key, List.copyOf(steps));
    }

    private String step(String journey, String phase, int number, int touchpoints) {
        var step = id(journeys.post(
                journey + "/phases/" + phase + "/steps",
                Map.of(
                        "key",
                        Mapped.stepKey(number),
                        "name",
                        "Step number " + (number + 1),
                        "customerGoal",
                        "Have this behind me",
                        "doing",
                        "Looks for the form, fills it in and sends it off",
                        "thinking",
                        THOUGHT,
                        "feeling",
                        "Curious at first, impatient in the end")));
        IntStream.rangeClosed(1, touchpoints)
                .forEach(n -> journeys.post(
                        journey + "/steps/" + step + "/touchpoints",
                        Map.of(
                                "name",
                                "Touchpoint " + (number + 1) + "." + n,
                                "channelKey",
                                CHANNELS.get((number + n) % CHANNELS.size()),
                                "customerGoal",
                                "Get an answer")));
        return step;
    }

    private static String id(JsonNode made) {
        return made.required("id").asText();
    }
}
