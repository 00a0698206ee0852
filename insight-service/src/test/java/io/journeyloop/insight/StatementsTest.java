package io.journeyloop.insight;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much is asked for: the same number of statements. */
@QuarkusTest
class StatementsTest {

    private static final String INSIGHTS = "/api/v1/insights";
    private static final int ROWS = 20;

    private final TestTenant tenant = TestTenant.create();
    private final StatementCount statements = new StatementCount("insight");

    /** One tenant for all of it: each insight that is written is read by the models beside whatever is counted. */
    @Test
    void manyPlacesAndRowsTakeAsManyAsOne() {
        Journey journey = filled();

        statements.assertSame(() -> evidence(journey, 1), () -> evidence(journey, 50));
        assertThat(statements.of(() -> curve(journey)))
                .as("a curve shows no figures, and reads none")
                .isLessThan(statements.of(() -> evidence(journey, 1)));
        statements.assertSame(() -> list(FEEDBACK, 1), () -> list(FEEDBACK, ROWS));
        statements.assertSame(() -> list(INSIGHTS, 1), () -> list(INSIGHTS, ROWS));
    }

    private Journey filled() {
        Journey journey = Journey.known(tenant);
        deliver(
                tenant,
                IntStream.range(0, ROWS)
                        .mapToObj(i -> answer("r" + i, "NPS", i % 11, i % 2 == 0 ? "report" : "wait"))
                        .toList());
        for (int i = 0; i < ROWS; i++) {
            UUID step = i % 2 == 0 ? journey.report() : journey.waiting();
            tenant.editor()
                    .body(Map.of("title", "i" + i, "type", "GAIN", "links", List.of(Map.of("stepId", step))))
                    .post(INSIGHTS)
                    .then()
                    .statusCode(201);
        }
        return journey;
    }

    private Response evidence(Journey journey, int scopes) {
        return tenant.viewer()
                .body(Map.of(
                        "scopes",
                        IntStream.range(0, scopes)
                                .mapToObj(i -> Map.of(
                                        "ref",
                                        "s" + i,
                                        "journeyId",
                                        journey.id(),
                                        "stepId",
                                        i % 2 == 0 ? journey.report() : journey.waiting()))
                                .toList()))
                .post("/internal/v1/evidence");
    }

    private Response curve(Journey journey) {
        return tenant.viewer().get("/api/v1/experience-curve?journeyId=" + journey.id());
    }

    private Response list(String path, int limit) {
        Response page = tenant.viewer().get(path + "?limit=" + limit);
        assertThat(page.jsonPath().getList("items")).hasSize(limit);
        return page;
    }
}
