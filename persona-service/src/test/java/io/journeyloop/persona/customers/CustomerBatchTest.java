package io.journeyloop.persona.customers;

import static io.journeyloop.persona.customers.Customers.CUSTOMERS;
import static io.journeyloop.persona.customers.Customers.batch;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerBatchTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void goodLinesLandAndBadOnesAreReported() {
        Response outcome = batch(
                tenant,
                List.of(
                        "{\"customerKey\": \"a\", \"attributes\": {\"n\": 1}}",
                        "",
                        "{\"customerKey\": \"b\", \"attributes\": {\"n\": {\"deep\": 1}}}",
                        "not json",
                        "[1]",
                        "{\"customerKey\": \"a\", \"attributes\": {\"n\": 2}}",
                        "{\"attributes\": {}}",
                        "{\"customerKey\": \"c\", \"nme\": 1}",
                        "{\"customerKey\": \"d\\u0000\"}",
                        "{\"customerKey\": \"e\", \"consents\": [{\"purpose\": \"x\"}]}",
                        "{\"customerKey\": \"f\"}"));

        assertThat(outcome.statusCode()).as(outcome.asString()).isEqualTo(200);
        assertThat(outcome.jsonPath().getList("results.line", Integer.class))
                .isEqualTo(List.of(1, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(outcome.jsonPath().getList("results.status"))
                .isEqualTo(List.of(
                        "CREATED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "CREATED"));
        assertThat(fields(outcome))
                .isEqualTo(List.of(
                        "attributes.n",
                        "",
                        "",
                        "customerKey",
                        "customerKey",
                        "nme",
                        "customerKey",
                        "consents[0].granted"));
        assertThat(outcome.jsonPath().getInt("created")).isEqualTo(2);
        assertThat(outcome.jsonPath().getInt("rejected")).isEqualTo(8);
        tenant.viewer().get(CUSTOMERS + "a").then().body("attributes.n", equalTo(1));
        tenant.viewer().get("/api/v1/customers").then().body("items.customerKey", equalTo(List.of("a", "f")));
    }

    @Test
    void tenThousandCustomersFitOneRequestAndNoMore() {
        assertCounts(batch(tenant, lines(10_000, 1)), 10_000, 0, 0);
        List<String> again = lines(10_000, 1).stream()
                .map(line -> line.contains("\"c-7") ? line.replace("\"n\": 1", "\"n\": 2") : line)
                .toList();
        assertCounts(batch(tenant, again), 0, 1111, 8889);

        Response tooMany = batch(tenant, lines(10_001, 3));

        assertRefused(tooMany, 422, "too_many_rows");
        tenant.viewer().get(CUSTOMERS + "c-9999").then().body("attributes.n", equalTo(3));
        assertRefused(tenant.viewer().get(CUSTOMERS + "c-10000"), 404, "not_found");
    }

    @Test
    void emptyBatchIsNoError() {
        assertCounts(batch(tenant, List.of()), 0, 0, 0);
    }

    @Test
    void customerCalledLikeThePathOfTheBatchIsRefused() {
        Response outcome = batch(tenant, List.of("{\"customerKey\": \"batch\"}"));

        assertThat(outcome.jsonPath().getString("results[0].status")).isEqualTo("REJECTED");
    }

    @Test
    void endlessLineIsReportedAndTheNextOneLands() {
        Response outcome = batch(
                tenant, List.of("{\"customerKey\": \"" + "x".repeat(300_000) + "\"}", "{\"customerKey\": \"a\"}"));

        assertThat(outcome.jsonPath().getList("results.status")).isEqualTo(List.of("REJECTED", "CREATED"));
    }

    private static List<String> lines(int count, int n) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"customerKey\": \"c-" + i + "\", \"attributes\": {\"n\": " + n + "}}")
                .toList();
    }

    private static List<String> fields(Response outcome) {
        List<Map<String, Object>> results = outcome.jsonPath().getList("results");
        return IntStream.range(0, results.size())
                .filter(i -> "REJECTED".equals(results.get(i).get("status")))
                .mapToObj(i -> outcome.jsonPath().getString("results[" + i + "].problem.violations[0].field"))
                .toList();
    }

    private static void assertCounts(Response outcome, int created, int updated, int unchanged) {
        assertThat(outcome.statusCode()).as(outcome.asString()).isEqualTo(200);
        assertThat(outcome.jsonPath().getInt("created")).isEqualTo(created);
        assertThat(outcome.jsonPath().getInt("updated")).isEqualTo(updated);
        assertThat(outcome.jsonPath().getInt("unchanged")).isEqualTo(unchanged);
        assertThat(outcome.jsonPath().getInt("rejected")).isZero();
    }
}
