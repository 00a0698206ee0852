package io.journeyloop.persona.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.persona.customers.Customers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A segment over as many customers as one request delivers. */
@QuarkusTest
class LargeSegmentTest {

    private static final String RULES = """
            {"match": "ALL", "conditions": [{"attribute": "tier", "operator": "eq", "value": "gold"},
              {"attribute": "orders", "operator": "gte", "value": 50},
              {"attribute": "since", "operator": "lt", "value": "2024-01-01"}]}
            """;

    private final TestTenant tenant = TestTenant.create();

    @Test
    void tenThousandCustomersArePreviewedAndThenFollowed() {
        assertThat(Customers.batch(tenant, customers()).jsonPath().getInt("created"))
                .isEqualTo(10_000);

        tenant.viewer()
                .body("{\"rules\": " + RULES + "}")
                .post("/api/v1/segments/preview")
                .then()
                .body("count", equalTo(2_500))
                .body("sample", hasSize(10));
        String segment = tenant.editor()
                .body("{\"name\": \"Gold\", \"kind\": \"DYNAMIC\", \"rules\": " + RULES + "}")
                .post("/api/v1/segments")
                .then()
                .statusCode(201)
                .body("size", equalTo(2_500))
                .extract()
                .path("id");
        Customers.batch(
                tenant,
                customers().subList(0, 1000).stream()
                        .map(line -> line.replace("gold", "lead"))
                        .toList());

        tenant.viewer().get("/api/v1/segments/" + segment).then().body("size", equalTo(2_250));
    }

    private static List<String> customers() {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"customerKey\": \"c-" + i + "\", \"attributes\": {\"tier\": \""
                        + (i % 2 == 0 ? "gold" : "silver") + "\", \"orders\": " + i % 4 / 2 * 50
                        + ", \"since\": \"2023-05-01\", \"city\": \"Bern\"}}")
                .toList();
    }
}
