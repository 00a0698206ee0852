package io.journeyloop.journey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Frameworks for tests, made by chance: every field, and texts that are hard on any format. */
final class Documents {
    private static final List<String> TEXTS = List.of(
            "I apply for a mortgage",
            "yes",
            "null",
            "~",
            "1.0",
            "0x1F",
            "1e3",
            ".5",
            "-",
            "- a list?",
            "# no comment",
            "key: value",
            "a: [b, {c}]",
            "  spaces around  ",
            "two\nlines",
            "two\n\n lines \n",
            "tab\there",
            "carriage\r\nreturn",
            "quotes \" and ' and \\",
            "& * ! | > % @ `",
            "Zürich, 東京 and 😀",
            "line\u2028separator \u0085 next",
            "<b>&amp;</b>",
            "2026-01-01",
            "12:30:45",
            "trailing:",
            "…");

    private final Random random;
    private final List<String> personas;

    Documents(long seed, List<String> personas) {
        this.random = new Random(seed);
        this.personas = personas;
    }

    Map<String, Object> framework(int journeys) {
        var all = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < journeys; i++) {
            all.add(journey(i));
        }
        return Map.of(
                "channels",
                List.of(Map.of("key", "smart-speaker", "name", text(), "medium", "DEVICE")),
                "journeys",
                all);
    }

    private Map<String, Object> journey(int number) {
        var journey = new LinkedHashMap<String, Object>();
        journey.put("key", "journey-" + number);
        journey.put("title", text());
        maybe(journey, "description", text());
        maybe(journey, "customerGoal", text());
        maybe(journey, "kind", "PATIENT");
        maybe(journey, "level", "MICRO");
        maybe(journey, "mapType", "SERVICE_BLUEPRINT");
        if (number > 0) {
            maybe(journey, "parentKey", "journey-" + random.nextInt(number));
        }
        maybe(journey, "isKeyJourney", random.nextBoolean());
        maybe(journey, "personaKeys", personas);
        maybe(journey, "ownerId", text());
        maybe(journey, "roles", Map.of("responsible", List.of("ann", "bob"), "accountable", text()));
        maybe(journey, "lifecycleStage", "ONBOARDING");
        maybe(journey, "endEvents", List.of("a", "b"));
        maybe(journey, "maxDuration", "P30D");
        maybe(journey, "tags", List.of(text(), text()));
        maybe(
                journey,
                "customFields",
                Map.of("b", 1, "a", 2.50, "c", List.of(text(), true), "d", Map.of("z", "", "y", List.of())));
        var steps = new ArrayList<String>();
        journey.put("phases", phases(number, steps));
        if (steps.size() > 1) {
            maybe(
                    journey,
                    "transitions",
                    List.of(
                            Map.of("from", steps.get(0), "to", steps.get(1), "kind", "SKIP", "condition", text()),
                            Map.of("from", steps.get(1), "to", steps.get(0), "kind", "LOOP"),
                            Map.of("from", steps.get(1), "kind", "EXIT")));
        }
        return journey;
    }

    private List<Map<String, Object>> phases(int journey, List<String> keys) {
        var phases = new ArrayList<Map<String, Object>>();
        for (int p = 0; p < random.nextInt(4); p++) {
            var phase = new LinkedHashMap<String, Object>();
            phase.put("name", text());
            maybe(phase, "customerGoal", text());
            var steps = new ArrayList<Map<String, Object>>();
            for (int s = 0; s < random.nextInt(3); s++) {
                var key = "step-" + p + "-" + s;
                keys.add(key);
                steps.add(step(key, journey));
            }
            phase.put("steps", steps);
            phases.add(phase);
        }
        return phases;
    }

    private Map<String, Object> step(String key, int journey) {
        var step = new LinkedHashMap<String, Object>();
        step.put("key", key);
        step.put("name", text());
        for (var field : List.of("actor", "customerGoal", "doing", "thinking", "feeling", "expectation")) {
            maybe(step, field, text());
        }
        maybe(step, "expectedDuration", "PT15M");
        maybe(step, "momentOfTruth", true);
        maybe(step, "nestedJourneyKey", "journey-" + random.nextInt(journey + 1));
        maybe(step, "eventSelectors", List.of(Map.of("eventType", text(), "match", Map.of("b", text(), "a", text()))));
        maybe(step, "variants", List.of(Map.of("key", "a", "name", text(), "share", 0.25, "outcomeMetric", text())));
        step.put("touchpoints", touchpoints());
        return step;
    }

    private List<Map<String, Object>> touchpoints() {
        var touchpoints = new ArrayList<Map<String, Object>>();
        for (int t = 0; t < random.nextInt(4); t++) {
            var touchpoint = new LinkedHashMap<String, Object>();
            touchpoint.put("name", text());
            maybe(touchpoint, "type", "ACTION");
            maybe(touchpoint, "channelKey", random.nextBoolean() ? "smart-speaker" : "web");
            maybe(touchpoint, "initiator", "PARTNER");
            maybe(touchpoint, "customerGoal", text());
            maybe(touchpoint, "needIds", List.of("need-1", text()));
            maybe(touchpoint, "backstage", Map.of("systems", List.of(text()), "departments", List.of(text())));
            maybe(touchpoint, "importanceToCustomer", 1 + random.nextInt(5));
            maybe(touchpoint, "importanceToOrganisation", 1 + random.nextInt(5));
            maybe(touchpoint, "costToServe", Map.of("currency", "EUR", "minorUnits", 250));
            maybe(touchpoint, "visibility", "BACKSTAGE");
            touchpoints.add(touchpoint);
        }
        return touchpoints;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private void maybe(Map<String, Object> record, String field, Object value) {
        if (random.nextInt(3) > 0) {
            record.put(field, value);
        }
    }
}
