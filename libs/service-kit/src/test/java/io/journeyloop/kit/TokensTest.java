package io.journeyloop.kit;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token that was good a moment ago is remembered, and nothing else. */
@QuarkusTest
class TokensTest {

    private final TestTenant tenant = TestTenant.create();
    private final String counter = "/counters/" + UUID.randomUUID();

    @Test
    void tokenIsRefusedFromTheMomentOfItsEnd() {
        String token = Tokens.expiringIn(Duration.ofSeconds(4), tenant.id(), "viewer");
        assertThat(read(token).statusCode()).isEqualTo(200);
        assertThat(read(token).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertRefused(read(token), 401, "unauthorized"));
    }

    @Test
    void tokenThatLooksLikeAGoodOneIsRefused() {
        String good = tenant.token("viewer");
        assertThat(read(good).statusCode()).isEqualTo(200);

        // the last letter holds bits that mean nothing
        String signature = good.substring(good.lastIndexOf('.') + 1);
        String forged = good.substring(0, good.lastIndexOf('.') + 1) + signature.substring(1) + signature.charAt(0);
        assertRefused(read(forged), 401, "unauthorized");
        assertRefused(read(good.substring(0, good.length() - 8)), 401, "unauthorized");
    }

    @Test
    void everyTokenStandsForItsOwnTenant() {
        TestTenant other = TestTenant.create();
        for (int time = 1; time <= 3; time++) {
            tenant.viewer().body(Map.of()).post(counter).then().statusCode(200);
            assertThat(read(tenant.token("viewer")).jsonPath().getInt("value")).isEqualTo(time);
            assertThat(read(other.token("viewer")).jsonPath().getInt("value")).isZero();
        }
    }

    @Test
    void roleIsAskedForEachTime() {
        assertThat(read(tenant.token("viewer")).statusCode()).isEqualTo(200);
        assertRefused(read(tenant.token("integrator")), 403, "forbidden");
        assertRefused(read(tenant.token("integrator")), 403, "forbidden");
    }

    private Response read(String token) {
        return TestTenant.with(token).get(counter);
    }
}
