package io.journeyloop.kit;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private final TestTenant tenant = TestTenant.create();
    private final String counter = "/counters/" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Test
    void sameKeyAndBodyGetTheSameAnswerAndOneEffect() {
        Response first = post(tenant, "{}");
        Response second = post(tenant, "{}");

        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(value()).isEqualTo(1);
    }

    @Test
    void sameKeyForAnotherBodyIsRefused() {
        post(tenant, "{}");

        assertRefused(post(tenant, "{\"a\": \"b\"}"), 422, "idempotency_key_reused");
        assertThat(value()).isEqualTo(1);
    }

    @Test
    void keysOfTenantsAreApart() {
        post(tenant, "{}");

        assertThat(post(TestTenant.create(), "{}").header("Idempotent-Replayed"))
                .isNull();
    }

    @Test
    void refusedRequestLetsItsKeyGo() {
        assertRefused(
                tenant.viewer().header("Idempotency-Key", key).body("{}").post(counter + "/refuse"), 409, "refused_4");

        assertThat(post(tenant, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void unprintableKeyIsRefused() {
        assertRefused(
                tenant.viewer().header("Idempotency-Key", "a b").body("{}").post(counter), "Idempotency-Key");
    }

    @Test
    void concurrentRequestsHaveOneEffect() throws Exception {
        try (var callers = Executors.newFixedThreadPool(6)) {
            List<Future<Response>> answers =
                    callers.invokeAll(Stream.<Callable<Response>>generate(() -> () -> post(tenant, "{}"))
                            .limit(12)
                            .toList());

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.resultNow().statusCode()).isIn(200, 409));
        }
        assertThat(value()).isEqualTo(1);
    }

    private Response post(TestTenant caller, String body) {
        return caller.viewer().header("Idempotency-Key", key).body(body).post(counter);
    }

    private int value() {
        return tenant.viewer().get(counter).jsonPath().getInt("value");
    }
}
