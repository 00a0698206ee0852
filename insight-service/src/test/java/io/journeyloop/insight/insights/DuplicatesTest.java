package io.journeyloop.insight.insights;

import static io.journeyloop.insight.insights.InsightCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DuplicatesTest {

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void insightsThatSayTheSameInOtherWordsAreSuggestedFirst() {
        String asked = calls.create("Customers wait too long for the callback", "PAIN", Map.of());
        String same = calls.create("Customers wait too long for a callback", "PAIN", Map.of());
        String slip = calls.create("Custommers waited too long for the call back", "OBSERVATION", Map.of());
        calls.create("The form asks for the policy number twice", "PAIN", Map.of());
        new InsightCalls(TestTenant.create()).create("Customers wait too long for the callback", "PAIN", Map.of());

        var found = calls.get(asked + "/duplicates");

        found.then().body("items.insight.id", contains(id(same), id(slip)));
        assertThat(found.<Float>path("items[0].similarity")).isGreaterThan(0.8f).isLessThanOrEqualTo(1f);
        calls.get(asked + "/duplicates?limit=1").then().body("items", hasSize(1));
        calls.get(asked + "/duplicates?similarity=99").then().body("items", empty());
    }

    @Test
    void insightsThatCiteTheSameRecordsAreSuggestedHoweverTheyAreWorded() {
        String record = calls.record("1", "a", "c");
        String asked = calls.citing("Nobody calls back", record);
        String other = calls.citing("Silence after a report", record);

        calls.get(asked + "/duplicates")
                .then()
                .body("items.insight.id", contains(id(other)))
                .body("items.sharedEvidence", contains(1));
    }

    @Test
    void archivedInsightsAreNotSuggested() {
        String asked = calls.create("Customers wait too long", "PAIN", Map.of());
        String same = calls.create("Customers wait too long", "PAIN", Map.of());
        calls.get(asked + "/duplicates").then().body("items[0].similarity", equalTo(1f));

        tenant.editor().header("If-Match", "\"0\"").delete(same).then().statusCode(204);

        calls.get(asked + "/duplicates").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=51", "limit=x", "similarity=101", "similarity=-1", "similarity=much"})
    void badParameterIsRefusedByName(String query) {
        String insight = calls.create("x", "PAIN", Map.of());

        for (String field : List.of(query.split("=")[0])) {
            assertRefused(tenant.viewer().get(insight + "/duplicates?" + query), field);
        }
    }
}
