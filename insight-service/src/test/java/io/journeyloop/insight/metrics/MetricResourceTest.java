package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricResourceTest {

    private final TestTenant tenant = TestTenant.create();
    private final Figures figures = new Figures(tenant);

    @Test
    void figuresPoolWhatLiesBelow() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> atTouchpoint = answer("3", "NPS", 0, "report");
        atTouchpoint.put("touchpointKey", "form");
        Map<String, Object> atJourney = answer("4", "NPS", 10);
        atJourney.put("journeyId", journey.id());
        deliver(
                tenant,
                List.of(
                        answer("1", "NPS", 10, "report"),
                        answer("2", "NPS", 8, "wait"),
                        atTouchpoint,
                        atJourney,
                        answer("5", "NPS", 10)));

        figures.first("type=NPS&touchpointId=" + journey.form())
                .body("n", equalTo(1))
                .body("value", equalTo(-100.0f));
        figures.first("type=NPS&stepId=" + journey.report())
                .body("n", equalTo(2))
                .body("value", equalTo(0.0f));
        figures.first("type=NPS&journeyKey=claim&phaseKey=first")
                .body("n", equalTo(3))
                .body("value", equalTo(0.0f))
                .body("level", equalTo("POOLED"));
        figures.first("type=NPS&journeyKey=claim&level=POOLED")
                .body("n", equalTo(4))
                .body("value", equalTo(25.0f));
        figures.first("type=NPS")
                .body("n", equalTo(5))
                .body("value", equalTo(40.0f))
                .body("histogram.value", equalTo(List.of(0.0f, 8.0f, 10.0f)))
                .body("histogram.n", equalTo(List.of(1, 1, 3)));
    }

    @Test
    void journeySpeaksForItselfWhereItWasAskedAbout() {
        Map<String, Object> atJourney = answer("2", "NPS", 10);
        atJourney.put("journeyKey", "claim");
        Journey.known(tenant);
        deliver(tenant, List.of(answer("1", "NPS", 0, "report"), answer("3", "CSAT", 5, "report"), atJourney));

        figures.first("type=NPS&journeyKey=claim")
                .body("n", equalTo(1))
                .body("value", equalTo(100.0f))
                .body("level", equalTo("OWN"));
        figures.first("type=CSAT&journeyKey=claim").body("n", equalTo(1)).body("level", equalTo("POOLED"));
        figures.first("type=CSAT&journeyKey=claim&level=OWN")
                .body("n", equalTo(0))
                .body("state", equalTo("NO_DATA"));
    }

    @Test
    void channelsAreComparedByWhatIsCertain() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(by("web", i, i % 10 == 0 ? 1 : 7));
            records.add(by("phone", i, i % 10 == 0 ? 7 : 1));
        }
        records.add(by("kiosk", 1, 1));
        deliver(tenant, records);

        tenant.viewer()
                .get("/api/v1/metrics/consistency?type=CES&by=CHANNEL")
                .then()
                .statusCode(200)
                .body("groups.name", equalTo(List.of("kiosk", "phone", "web")))
                .body("groups.figure.n", equalTo(List.of(1, 60, 60)))
                .body("differences.size()", equalTo(3))
                .body("differences[0].first", equalTo("phone"))
                .body("differences[0].second", equalTo("web"))
                .body("differences[0].difference.delta", equalTo(4.8f))
                .body("differences[0].difference.verdict", equalTo("IMPROVED"))
                .body("differences[1].difference.verdict", equalTo("INSUFFICIENT_DATA"));
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        Journey journey = Journey.known(tenant);
        assertThat(refused("phaseKey=first")).isEqualTo("journeyKey");
        assertThat(refused("phaseId=" + journey.waiting() + "&stepId=" + journey.waiting()))
                .isEqualTo("phaseId");
        assertThat(refused("level=ALL")).isEqualTo("level");
        assertThat(refused("type=NPS&method=MEAN")).isEqualTo("method");
        assertThat(refused("from=2026-02-30")).isEqualTo("from");
        assertThat(refused("from=2026-02-02&to=2026-02-02")).isEqualTo("to");
        tenant.viewer()
                .get("/api/v1/metrics?journeyKey=claim&phaseKey=unheard")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        tenant.viewer()
                .get("/api/v1/metrics/series?bucket=DAY&from=2020-01-01")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("from"));
        tenant.viewer()
                .get("/api/v1/metrics/series?bucket=YEAR")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("bucket"));
        tenant.viewer()
                .get("/api/v1/metrics/consistency")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("type"));
    }

    private String refused(String query) {
        return tenant.viewer()
                .get("/api/v1/metrics?" + query)
                .then()
                .statusCode(400)
                .extract()
                .path("violations[0].field");
    }

    private static Map<String, Object> by(String channel, int number, int value) {
        Map<String, Object> record = answer(channel + number, "CES", value);
        record.put("channel", channel);
        return record;
    }

    @Test
    void filtersNarrowTheFigure() {
        Map<String, Object> web = answer("1", "CES", 7);
        web.putAll(Map.of("channel", "web", "personaKey", "saver"));
        Map<String, Object> phone = answer("2", "CES", 1);
        phone.putAll(Map.of("channel", "phone", "source", Map.of("type", "CALL", "name", "hotline")));
        deliver(tenant, List.of(web, phone));

        figures.first("type=CES&channel=web").body("n", equalTo(1)).body("value", equalTo(7.0f));
        figures.first("type=CES&source=hotline").body("n", equalTo(1)).body("value", equalTo(1.0f));
        figures.first("type=CES&personaKey=saver").body("n", equalTo(1));
        figures.first("type=CES&personaKey=saver&channel=web").body("n", equalTo(1));
        figures.first("type=CES&personaKey=saver&channel=phone").body("n", equalTo(0));
        figures.first("type=CES&channel=phone&source=hotline").body("n", equalTo(1));
        figures.first("type=CES&method=TOP_THREE_BOX").body("n", equalTo(2)).body("value", equalTo(0.5f));
    }

    @Test
    void withoutAnswersTheValueIsUnknown() {
        tenant.viewer()
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("NPS", "CSAT", "CES", "RATING")))
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].value", nullValue())
                .body("items[0].lower", nullValue())
                .body("items[0].n", equalTo(0));
    }
}
