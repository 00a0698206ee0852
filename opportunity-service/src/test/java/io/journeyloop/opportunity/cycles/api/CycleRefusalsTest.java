package io.journeyloop.opportunity.cycles.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CycleRefusalsTest {

    private static final String CYCLES = "/api/v1/cycles";

    private final Loop loop = Loop.create();
    private final TestTenant tenant = loop.world().tenant();

    @Test
    void nobodyGetsInWithoutATokenOrARole() {
        String one = CYCLES + "/" + UUID.randomUUID();
        for (String path : List.of(CYCLES, one)) {
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(TestTenant.with(Tokens.expired(tenant.id(), "admin")).get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        for (String path : List.of(CYCLES, one + "/advance", one + "/close")) {
            assertRefused(TestTenant.nobody().body("{}").post(path), 401, "unauthorized");
            assertRefused(tenant.viewer().body("{}").post(path), 403, "forbidden");
        }
    }

    static List<Arguments> hostileBodies() {
        return HostileBodies.of("{\"journeyId\": \"01990000-0000-7000-8000-000000000201\"}")
                .missing("journeyId")
                .wrong("journeyId", "mine")
                .wrong("journeyId", UUID.randomUUID())
                .wrong("stage", "CLOSED")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(CYCLES), field);
        tenant.viewer().get(CYCLES).then().body("items", empty());
    }

    @Test
    void reasonThatIsNoneIsRefused() {
        UUID journey = loop.journey(null, 3);
        String cycle = tenant.editor()
                .body(Map.of("journeyId", journey))
                .post(CYCLES)
                .jsonPath()
                .getString("id");

        for (Object reason : List.of("x".repeat(2001), 7, "a\u0000b")) {
            assertRefused(
                    tenant.editor().body(Map.of("reason", reason)).post(CYCLES + "/" + cycle + "/close"), "reason");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=abc", "cursor=%00", "journeyId=a", "open=maybe"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(CYCLES + "?" + query), query.split("=", 2)[0]);
    }

    @Test
    void otherTenantsCyclesAreNotThere() {
        UUID journey = loop.journey(null, 3);
        String cycle = tenant.editor()
                .body(Map.of("journeyId", journey))
                .post(CYCLES)
                .jsonPath()
                .getString("id");
        TestTenant other = TestTenant.create();
        String path = CYCLES + "/" + cycle;

        assertRefused(other.viewer().get(path), 404, "not_found");
        assertRefused(other.editor().post(path + "/advance"), 404, "not_found");
        assertRefused(other.editor().post(path + "/close"), 404, "not_found");
        assertRefused(other.editor().body(Map.of("journeyId", journey)).post(CYCLES), "journeyId");
        other.viewer().get(CYCLES).then().statusCode(200).body("items", empty());
        assertRefused(tenant.viewer().get(CYCLES + "/no-id"), 404, "not_found");
        SecondWall wall = new SecondWall("opportunity");
        assertThat(wall.rowsSeenBy(other.id(), "improvement_cycle")).isZero();
        assertThat(wall.rowsSeenBy(tenant.id(), "improvement_cycle")).isPositive();
        assertThat(wall.walledTables()).contains("improvement_cycle");
    }
}
