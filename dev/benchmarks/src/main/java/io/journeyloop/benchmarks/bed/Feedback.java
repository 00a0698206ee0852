package io.journeyloop.benchmarks.bed;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;

import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A tenant whose journey the insight service knows, so that feedback about its steps counts at once. */
public record Feedback(Tenant tenant, Mapped journey) {

    private static final String IMPORTS = "/api/v1/feedback/imports";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Makes the journey and waits until it has arrived. */
    public static Feedback prepare(TestBed bed) throws Exception {
        bed.require(JOURNEY, INSIGHT);
        var tenant = bed.newTenant();
        bed.progress().step("A map of 60 steps is made, for feedback to be about");
        var journey = new Journeys(tenant).sixtySteps();
        var last = "/api/v1/metrics?journeyKey=" + journey.key() + "&stepKey=" + Mapped.stepKey(59);
        var insight = tenant.client(INSIGHT);
        if (!Pause.until(Boolean::booleanValue, PATIENCE, () -> insight.answers(last))) {
            throw new DevstackException("The journey has not reached the insight-service");
        }
        return new Feedback(tenant, journey);
    }

    public Client insight() {
        return tenant.client(INSIGHT);
    }

    public Answers answers(String source) {
        return new Answers(journey.key(), source);
    }

    /** Sends NDJSON; fails unless each row was stored. */
    public void importNdjson(BodyPublisher rows, long count) {
        requireAll(insight().post(IMPORTS, "application/x-ndjson", rows), count);
    }

    /** Likewise CSV, as {@link Answers} writes it. */
    public void importCsv(BodyPublisher rows, String mapping, long count) {
        var path = IMPORTS + "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
        requireAll(insight().post(path, "text/csv", rows), count);
    }

    private static void requireAll(byte[] answer, long count) {
        var run = Client.parse(answer);
        if (run.at("/counts/accepted").asLong() != count) {
            throw new DevstackException("Of " + count + " rows were stored: " + run);
        }
    }

    /** Ends when every figure shows all that was stored: whoever reads one waits for that. */
    public void awaitFigures() {
        if (!insight().answers("/api/v1/metrics?journeyKey=" + journey.key())) {
            throw new DevstackException("The figures can't be read");
        }
    }
}
