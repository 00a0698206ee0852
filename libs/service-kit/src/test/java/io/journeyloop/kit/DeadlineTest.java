package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody works for a sender that no longer waits. */
@QuarkusTest
class DeadlineTest {

    private static final String PATIENCE = "X-Request-Timeout-Ms";
    private static final int TOO_LONG = 20;

    private final TestTenant tenant = TestTenant.create();
    private final String counter = "/counters/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void whatCameTooLateIsNotBegun(String patience) {
        assertPassed(tenant.viewer().header(PATIENCE, patience).body("{}").post(counter));

        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void statementEndsWithTheDeadlineAndNothingIsChanged(boolean inSession) {
        long began = System.nanoTime();

        assertPassed(slowly(TOO_LONG, inSession, "500"));

        assertThat(System.nanoTime() - began).isLessThan(TOO_LONG * 1_000_000_000L / 2);
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsInTimeIsServedAndTheNextRequestHasItsOwnTime(boolean inSession) {
        slowly(0.1, inSession, "5000").then().statusCode(200);
        slowly(0.7, inSession, "soon").then().statusCode(200);
    }

    @Test
    void keyOfARequestThatRanOutOfTimeIsFreeAgain() {
        String key = UUID.randomUUID().toString();

        assertPassed(tenant.viewer()
                .header(PATIENCE, "500")
                .header("Idempotency-Key", key)
                .body("{}")
                .post(counter + "/slowly?seconds=0.9"));

        tenant.viewer()
                .header("Idempotency-Key", key)
                .body("{}")
                .post(counter + "/slowly?seconds=0.9")
                .then()
                .statusCode(200)
                .body("value", equalTo(1));
    }

    private Response slowly(double seconds, boolean inSession, String patience) {
        return tenant.viewer()
                .header(PATIENCE, patience)
                .body("{}")
                .post(counter + "/slowly?seconds=" + seconds + "&session=" + inSession);
    }

    private static void assertPassed(Response answer) {
        answer.then().statusCode(504).body("code", equalTo("deadline_passed"));
    }

    private void assertUntouched() {
        tenant.viewer().get(counter).then().body("value", equalTo(0));
    }
}
