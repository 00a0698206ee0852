package io.journeyloop.gateway.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the played services answer: made up from what they are asked, so that any id has a record. */
public final class PeerData {
    /** How many journeys a search finds is told by its text. */
    public static final String MANY = "many";

    private static final Pattern ONE_REVISION = Pattern.compile("/api/v1/journeys/(?<journey>[^/]+)/revisions/\\d+");

    private static final Pattern ONE_CYCLE = Pattern.compile("/api/v1/cycles/(?<cycle>[0-9a-f-]{36})");

    private static final String KEY = "key-";

    private static final String NOW = "2026-03-01T10:00:00Z";

    private PeerData() {}

    public static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Answer persona(Call call) {
        return switch (call.path()) {
            case "/internal/v1/personas/batch" -> items(personas(call.body()));
            case "/internal/v1/segments/batch" -> items(each(call.body().get("ids"), ReferenceData::segment));
            case "/internal/v1/customers/batch" ->
                items(each(call.body().get("customerKeys"), ReferenceData::customer));
            default -> items(List.of(personaRecord(id("persona"))));
        };
    }

    private static List<Object> personas(JsonNode wanted) {
        List<Object> found = new ArrayList<>(each(wanted.get("ids"), PeerData::personaRecord));
        found.addAll(each(wanted.get("keys"), key -> personaRecord(key.substring(KEY.length()))));
        return found;
    }

    static Answer journey(Call call) {
        if (call.path().equals("/internal/v1/revisions/batch")) {
            return LoopData.revisions(call);
        }
        if (call.path().equals("/internal/v1/journeys/nodes")) {
            return items(List.of());
        }
        Matcher revision = ONE_REVISION.matcher(call.path());
        if (revision.matches()) {
            return Answer.ok(journeyRecord(revision.group("journey"), null));
        }
        if (call.path().endsWith("/search")) {
            int found = call.body().at("/filter/text").asText().equals(MANY) ? 50 : 1;
            List<Map<String, Object>> journeys = IntStream.range(0, found)
                    .mapToObj(i -> journeyRecord(id("journey" + i), null))
                    .toList();
            return Answer.ok(Map.of("items", journeys, "totalCount", found));
        }
        if (call.path().endsWith("/tree")) {
            String root = id("root");
            return items(List.of(journeyRecord(root, null), journeyRecord(id("below"), root)));
        }
        List<Object> found = new ArrayList<>(each(call.body().get("ids"), id -> journeyRecord(id, null)));
        found.addAll(each(call.body().get("parentIds"), parent -> journeyRecord(id("child of " + parent), parent)));
        return items(found);
    }

    static Answer insight(Call call) {
        if (call.path().equals("/internal/v1/metrics/definitions/batch")) {
            return items(each(call.body().get("ids"), ReferenceData::metric));
        }
        return call.path().endsWith("/evidence")
                ? Answer.ok(Map.of(
                        "items",
                        StreamSupport.stream(call.body().path("scopes").spliterator(), false)
                                .map(PeerData::evidence)
                                .toList(),
                        "insights",
                        each(call.body().get("insightIds"), PeerData::insightSomewhere)))
                : items(each(call.body().get("ids"), PeerData::insightSomewhere));
    }

    static Answer opportunity(Call call) {
        if (call.path().equals("/internal/v1/goals/batch")) {
            return LoopData.goals(call);
        }
        if (call.path().equals("/internal/v1/guardrails/batch")) {
            return items(each(call.body().get("ids"), ReferenceData::guardrail));
        }
        if (call.path().equals("/internal/v1/cycles/batch")) {
            return LoopData.cycles(call);
        }
        Matcher cycle = ONE_CYCLE.matcher(call.path());
        if (cycle.matches()) {
            return LoopData.cycle(cycle.group("cycle"));
        }
        if (call.path().equals("/internal/v1/priorities/batch")) {
            int limit = call.body().get("limit").asInt();
            return items(each(
                    call.body().get("journeyIds"), id -> Map.of("journeyId", id, "priorities", priorities(id, limit))));
        }
        if (call.path().equals("/api/v1/priorities")) {
            return items(priorities(id("worst journey"), 2));
        }
        List<Object> found = new ArrayList<>(each(call.body().get("ids"), id -> opportunityRecord(id, id, id)));
        found.addAll(each(
                call.body().get("journeyIds"), id -> opportunityRecord(id("for " + id), id, id("insight at " + id))));
        found.addAll(each(call.body().get("insightIds"), id -> opportunityRecord(id("on " + id), id("none"), id)));
        return items(found);
    }

    public static Map<String, Object> journeyRecord(String id, @Nullable String parentId) {
        Map<String, Object> journey = common(id);
        journey.putAll(Map.of("title", "I try", "kind", "CUSTOMER", "level", "MACRO", "mapType", "JOURNEY_MAP"));
        journey.putAll(Map.of("state", "CURRENT", "status", "DRAFT", "order", 1, "isKeyJourney", true, "revision", 1));
        journey.put("parentId", parentId);
        journey.put("personaIds", List.of(id("persona")));
        Map<String, Object> touchpoint = part(id("touchpoint of " + id));
        touchpoint.putAll(Map.of(
                "type",
                "ACTION",
                "channel",
                Map.of("id", id("web"), "key", "web", "name", "Web", "medium", "DIGITAL")));
        List<Object> steps = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            Map<String, Object> step = part(id(name + " of " + id));
            step.putAll(Map.of("momentOfTruth", false, "touchpoints", List.of(touchpoint)));
            steps.add(step);
        }
        Map<String, Object> phase = part(id("phase of " + id));
        phase.put("steps", steps);
        journey.put("phases", List.of(phase));
        journey.put("transitions", List.of(ReferenceData.transition(id("one of " + id), id("two of " + id))));
        return journey;
    }

    public static Map<String, Object> personaRecord(String id) {
        Map<String, Object> persona = common(id);
        persona.putAll(Map.of("name", "Ann", "type", "PROTO", "status", "ACTIVE", "insightCount", 2));
        persona.put("customFields", Map.of("shoe", 39));
        return persona;
    }

    /** Its figures tell which window they were asked for: n is the day of the month that it starts on. */
    private static Map<String, Object> evidence(JsonNode scope) {
        String place = scope.path("stepId").asText(scope.get("journeyId").asText());
        String from = scope.path("from").asText("null");
        int n = from.equals("null") ? 31 : LocalDate.parse(from).getDayOfMonth();
        Map<String, Object> metric = new HashMap<>(Map.of("type", "NPS", "method", "NET_PROMOTER", "n", n));
        metric.putAll(Map.of("value", 12.5, "state", "LOW_SAMPLE", "scaleMin", 0, "scaleMax", 10, "window", Map.of()));
        double value = scope.hasNonNull("personaId") ? -1 : 1;
        return Map.of(
                "ref", scope.get("ref").asText(),
                "insights",
                        List.of(insightRecord(
                                id("insight at " + place),
                                scope.get("journeyId").asText())),
                "metrics", List.of(metric),
                "experience", Map.of("value", value, "n", 1, "weight", 100, "state", "LOW_SAMPLE"),
                "feedbackCount", n);
    }

    private static Map<String, Object> insightSomewhere(String id) {
        return insightRecord(id, id("journey of " + id));
    }

    private static Map<String, Object> insightRecord(String id, String journeyId) {
        Map<String, Object> insight = common(id);
        insight.putAll(Map.of("title", "It hurts", "type", "PAIN", "status", "DRAFT", "weight", 100));
        insight.put("links", List.of(Map.of("journeyId", journeyId)));
        return insight;
    }

    public static Map<String, Object> opportunityRecord(String id, String journeyId, String insightId) {
        Map<String, Object> opportunity = common(id);
        opportunity.putAll(Map.of("title", "How might we", "type", "PAIN_POINT", "status", "OPEN", "rank", 1));
        opportunity.put("links", List.of(Map.of("journeyId", journeyId)));
        opportunity.put("insightIds", List.of(insightId));
        opportunity.put(
                "score",
                Map.of(
                        "missing", List.of("businessValue"),
                        "evidence", Map.of("n", 0, "insights", 1),
                        "model", Map.of("id", id("model"), "version", 1, "method", "VALUE_EFFORT"),
                        "formula", "mean",
                        "computedAt", NOW));
        return opportunity;
    }

    private static List<Map<String, Object>> priorities(String journeyId, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(rank -> Map.of(
                        "rank", rank,
                        "place", priorityPlace(journeyId),
                        "n", 40,
                        "perceptionEffect", perceptionEffect(),
                        "businessEffect", Map.of("value", 0.5, "terms", List.of(), "missing", List.of("IMPORTANCE")),
                        "impact", Map.of("value", -1.5, "lower", -2.1, "upper", -0.9, "certain", -0.9),
                        "insightIds", List.of(id("insight at " + journeyId)),
                        "opportunityIds", List.of(id("for " + journeyId)),
                        "because", "Customers suffer.",
                        "formulaVersion", "priorities-1"))
                .toList();
    }

    private static Map<String, Object> priorityPlace(String journeyId) {
        Map<String, Object> place = new HashMap<>(Map.of(
                "journeyId",
                journeyId,
                "journeyKey",
                "j",
                "journeyTitle",
                "I try",
                "stepId",
                id("one of " + journeyId)));
        place.putAll(Map.of("stepKey", "part", "stepName", "Part", "phaseId", id("phase of " + journeyId)));
        return place;
    }

    private static Map<String, Object> perceptionEffect() {
        Map<String, Object> effect =
                new HashMap<>(Map.of("kind", "HURTS", "value", -1.0, "n", 40, "lower", -1.4, "upper", -0.6));
        effect.putAll(Map.of("state", "OK", "mean", -1.0, "reference", 0));
        return effect;
    }

    static Map<String, Object> common(String id) {
        return new HashMap<>(Map.of(
                "id", id, "key", KEY + id, "version", 3, "createdAt", NOW, "updatedAt", NOW, "createdBy", "ann"));
    }

    private static Map<String, Object> part(String id) {
        return new HashMap<>(Map.of("id", id, "key", "part", "name", "Part", "order", 1));
    }

    private static Answer items(List<?> items) {
        return Answer.ok(Map.of("items", items));
    }

    private static <T> List<T> each(@Nullable JsonNode ids, Function<String, T> record) {
        return ids == null
                ? List.of()
                : StreamSupport.stream(ids.spliterator(), false)
                        .map(JsonNode::asText)
                        .map(record)
                        .toList();
    }
}
