package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.services.Service;
import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is killed in the middle of an import: what was acknowledged is there, once. */
class CrashTest {

    private static final int ROWS = 12_000;
    private static final String MAPPING = """
            {"columns": {"externalId": "id", "value": "score"},
             "constants": {"source.type": "SURVEY", "source.name": "crash", "fieldType": "RATING",
                           "journeyKey": "pay-a-bill", "stepKey": "step"}}
            """;

    private final Scene scene = Scene.create();

    @ParameterizedTest
    @EnumSource(names = {"INSIGHT", "OPPORTUNITY", "JOURNEY"})
    void importIsCompletedByRepeatingItAndEvidenceAgreesAfterACrashOf(Service killed) {
        var journey = scene.journey("Pay a bill");
        String opportunity = scene.opportunity(journey);
        CompletableFuture<HttpResponse<String>> upload = upload();
        eventually().until(() -> accepted() > 0);

        RunningProduct.services().kill9(killed);
        upload.exceptionally(lost -> null).join();
        RunningProduct.services().start(killed);
        RunningProduct.services().awaitReady(killed);
        int acknowledged = accepted();
        HttpResponse<String> repeated = upload().join();

        assertThat(acknowledged).isPositive().isLessThan(killed == INSIGHT ? ROWS : ROWS + 1);
        assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(201);
        var counts = JsonPath.from(repeated.body());
        assertThat(counts.getInt("counts.duplicate")).isEqualTo(acknowledged);
        assertThat(counts.getInt("counts.accepted")).isEqualTo(ROWS - acknowledged);
        awaitRatings();
        eventually()
                .untilAsserted(() -> assertThat(scene.viewer()
                                .get(OPPORTUNITY, "/api/v1/opportunities/" + opportunity + "/score")
                                .jsonPath()
                                .getInt("evidence.n"))
                        .isEqualTo(ROWS));
    }

    /** The journey itself may be the last to be heard of; then its feedback waits. */
    private void awaitRatings() {
        eventually()
                .untilAsserted(() -> assertThat(scene.viewer()
                                .get(INSIGHT, "/api/v1/metrics?type=RATING&journeyKey=pay-a-bill&stepKey=step")
                                .jsonPath()
                                .<Integer>get("items[0].n"))
                        .isEqualTo(ROWS));
    }

    /** What the runs of this tenant have acknowledged so far. */
    private int accepted() {
        return scene
                .viewer()
                .get(INSIGHT, "/api/v1/feedback/imports")
                .jsonPath()
                .getList("items.counts.accepted", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private CompletableFuture<HttpResponse<String>> upload() {
        String query = "?mapping=" + URLEncoder.encode(MAPPING, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningProduct.url(INSIGHT) + "/api/v1/feedback/imports" + query))
                .header("Authorization", "Bearer " + scene.editor().token())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(CrashTest::slowly))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The rows, slowly enough that a crash falls into the middle of them. */
    private static InputStream slowly() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(n -> "r" + n + "," + (1 + n % 5) + "\n")
                .collect(Collectors.joining("", "id,score\n", ""));
        return new SlowStream(rows.getBytes(StandardCharsets.UTF_8), 10_000);
    }
}
