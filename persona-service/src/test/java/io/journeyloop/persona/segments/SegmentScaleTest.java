package io.journeyloop.persona.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.journeyloop.persona.customers.Customers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Segments over 50,000 customers: what they cost is counted by the database itself. */
@QuarkusTest
class SegmentScaleTest {

    private static final String RULES = """
            {"match": "ALL", "conditions": [{"attribute": "tier", "operator": "eq", "value": "gold"},
              {"attribute": "orders", "operator": "gte", "value": 50},
              {"attribute": "since", "operator": "lt", "value": "2024-01-01"}]}
            """;

    private final TestTenant tenant = TestTenant.create();

    @Test
    void fiftyThousandCustomersArePreviewedByOneLookAtThem() {
        for (int portion = 0; portion < 5; portion++) {
            Response stored = Customers.batch(tenant, customers(portion * 10_000));
            assertThat(stored.jsonPath().getInt("created")).isEqualTo(10_000);
        }
        long before = settledScans();

        Response preview = tenant.viewer().body("{\"rules\": " + RULES + "}").post("/api/v1/segments/preview");

        assertThat(preview.jsonPath().getInt("count")).as(preview.asString()).isEqualTo(12_500);
        assertThat(preview.jsonPath().getList("sample")).hasSize(10);
        // A parallel scan is counted once for each process that takes part.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(scans() - before).isBetween(1L, 5L));
        String segment = tenant.editor()
                .body("{\"name\": \"Gold\", \"kind\": \"DYNAMIC\", \"rules\": " + RULES + "}")
                .post("/api/v1/segments")
                .then()
                .statusCode(201)
                .body("size", equalTo(12_500))
                .extract()
                .path("id");
        assertDeliveryLooksAtTheDeliveredOnly(segment);
    }

    /** A thousand customers are looked up by their keys, the other 49,000 are left alone. */
    private void assertDeliveryLooksAtTheDeliveredOnly(String segment) {
        long before = settledScans();
        List<String> gone = customers(0).subList(0, 1000).stream()
                .map(line -> line.replace("gold", "lead"))
                .toList();

        Customers.batch(tenant, gone);

        tenant.viewer().get("/api/v1/segments/" + segment).then().body("size", equalTo(12_250));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(scans() - before).isBetween(1L, 5000L));
    }

    private static List<String> customers(int from) {
        return IntStream.range(from, from + 10_000)
                .mapToObj(i -> "{\"customerKey\": \"c-" + i + "\", \"attributes\": {\"tier\": \""
                        + (i % 2 == 0 ? "gold" : "silver") + "\", \"orders\": " + i % 4 / 2 * 50
                        + ", \"since\": \"2023-05-01\", \"city\": \"Bern\"}}")
                .toList();
    }

    private static long settledScans() {
        long[] last = {-1};
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    long seen = scans();
                    boolean settled = seen == last[0];
                    last[0] = seen;
                    return settled;
                });
        return last[0];
    }

    private static long scans() {
        String url = SharedInfrastructure.get().endpoints().postgres().jdbcUrl("persona");
        try (Connection connection = DriverManager.getConnection(url, "persona_app", "persona_app");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select seq_scan + idx_scan from pg_stat_user_tables where relname = 'customer'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
