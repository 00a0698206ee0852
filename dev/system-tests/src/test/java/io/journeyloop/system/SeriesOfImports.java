package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.system.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Imports of ratings about one step, a file after the other, and what came of them. */
final class SeriesOfImports {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS = 4_000;
    private static final List<String> CHANNELS = List.of("web", "phone", "branch");

    private final Scene scene;
    private final Set<String> sent = new HashSet<>();
    private int files;

    SeriesOfImports(Scene scene) {
        this.scene = scene;
    }

    /** A figure, as far as it is counted. */
    record Figure(int n, Map<Double, Integer> histogram) {}

    /** What is of interest of a record; a series has hundreds of thousands of them. */
    private record Stored(String externalId, String channel, double value) {

        static Stored of(JsonNode record) {
            return new Stored(
                    record.path("externalId").asText(),
                    record.path("channel").asText(),
                    record.path("value").asDouble());
        }
    }

    /** What the stored records themselves come to. */
    record Recount(Set<String> records, Map<String, Figure> figures) {}

    /** Sends the next file, slowly. */
    CompletableFuture<HttpResponse<String>> begin() {
        files++;
        IntStream.range(0, ROWS).forEach(n -> sent.add(id(n)));
        return upload(HttpRequest.BodyPublishers.ofInputStream(() -> new SlowStream(file(), 10_000)));
    }

    /** Sends the same file again, as its sender would, until it has got through. */
    void complete() {
        eventually()
                .until(
                        () -> upload(HttpRequest.BodyPublishers.ofByteArray(file()))
                                .join(),
                        answer -> answer.statusCode() == 201
                                && "COMPLETED"
                                        .equals(JsonPath.from(answer.body()).getString("status")));
    }

    private CompletableFuture<HttpResponse<String>> upload(HttpRequest.BodyPublisher body) {
        HttpRequest request = request("/api/v1/feedback/imports")
                .header("Content-Type", "application/x-ndjson")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private byte[] file() {
        return IntStream.range(0, ROWS)
                .mapToObj(this::line)
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private String line(int n) {
        return """
                {"source": {"type": "SURVEY", "name": "crash"}, "externalId": "%s", "fieldType": "RATING", "value": %d,\
                 "customerKey": "c%d", "channel": "%s", "collectedAt": "2026-03-%02dT12:00:00Z",\
                 "journeyKey": "pay-a-bill", "stepKey": "step"}
                """.formatted(id(n), 1 + n % 5, n, CHANNELS.get(n % 3), 1 + n % 28);
    }

    private String id(int n) {
        return files + "-" + n;
    }

    Set<String> sent() {
        return sent;
    }

    /** What the runs say that they have stored. */
    int acknowledged() {
        int acknowledged = 0;
        String page = "/api/v1/feedback/imports?limit=200";
        for (String next = page; next != null; ) {
            JsonPath runs = read(next).jsonPath();
            acknowledged += runs.getList("items.counts.accepted", Integer.class).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            String cursor = runs.getString("nextCursor");
            next = cursor == null ? null : page + "&cursor=" + cursor;
        }
        return acknowledged;
    }

    /** The external ids of all records, as often as they are there. */
    List<String> stored() {
        return records().stream().map(Stored::externalId).toList();
    }

    String summary() {
        return sent.size() + " records sent, " + stored().size() + " stored, " + acknowledged() + " acknowledged";
    }

    Recount recount() {
        List<Stored> records = records();
        Map<String, Figure> figures = new TreeMap<>();
        figures.put("", figure(records.stream().map(Stored::value).toList()));
        records.stream()
                .collect(groupingBy(Stored::channel, mapping(Stored::value, toList())))
                .forEach((channel, values) -> figures.put(channel, figure(values)));
        List<String> ids = records.stream().map(Stored::externalId).toList();
        if (Set.copyOf(ids).size() != ids.size()) {
            throw new AssertionError("Records are there twice");
        }
        return new Recount(Set.copyOf(ids), figures);
    }

    private static Figure figure(List<Double> values) {
        Map<Double, Integer> histogram = new TreeMap<>();
        values.forEach(value -> histogram.merge(value, 1, Integer::sum));
        return new Figure(values.size(), histogram);
    }

    /** What the service has counted. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new TreeMap<>();
        figures.put("", figure(""));
        CHANNELS.forEach(channel -> figures.put(channel, figure("&channel=" + channel)));
        return figures;
    }

    private Figure figure(String filter) {
        JsonPath figure = read("/api/v1/metrics?type=RATING&journeyKey=pay-a-bill&stepKey=step" + filter)
                .jsonPath();
        Map<Double, Integer> histogram = new TreeMap<>();
        figure.<Map<String, Number>>getList("items[0].histogram")
                .forEach(bar -> histogram.put(
                        requireNonNull(bar.get("value")).doubleValue(),
                        requireNonNull(bar.get("n")).intValue()));
        return new Figure(figure.getInt("items[0].n"), histogram);
    }

    int evidenceOf(String opportunity) {
        return scene.viewer()
                .get(OPPORTUNITY, "/api/v1/opportunities/" + opportunity + "/score")
                .jsonPath()
                .getInt("evidence.n");
    }

    /** Line by line: all of them at once would be more than the test has memory for. */
    private List<Stored> records() {
        HttpRequest request = request("/api/v1/feedback/export?format=ndjson&source=crash")
                .GET()
                .build();
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .join();
        assertThat(answer.statusCode()).isEqualTo(200);
        try (Stream<String> lines = answer.body()) {
            return lines.map(SeriesOfImports::json).map(Stored::of).toList();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(scene.editor().url(INSIGHT, path)))
                .header("Authorization", "Bearer " + scene.editor().token());
    }

    /** A refusal is no answer with nothing in it. */
    private Response read(String path) {
        return scene.viewer()
                .get(INSIGHT, path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("The export is cut off: " + line, broken);
        }
    }
}
