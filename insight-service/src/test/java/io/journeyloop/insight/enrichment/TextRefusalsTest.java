package io.journeyloop.insight.enrichment;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with what was read out of words. */
@QuarkusTest
public class TextRefusalsTest {

    private static final String SAID = "{\"label\": \"NEGATIVE\", \"score\": -1}";

    private final TestTenant tenant = TestTenant.create();

    /** An endpoint, a body, the roles that are let in. */
    public static Stream<Arguments> endpoints() {
        String record = FEEDBACK + "/" + UUID.randomUUID();
        List<String> readers = List.of("viewer", "editor", "admin");
        List<String> writers = List.of("editor", "admin");
        return Stream.of(
                Arguments.of(Method.GET, "/api/v1/themes?stepId=" + UUID.randomUUID(), null, readers),
                Arguments.of(Method.GET, record + "/suggestions", null, readers),
                Arguments.of(Method.POST, record + "/suggestions/STEP/" + UUID.randomUUID() + "/accept", null, writers),
                Arguments.of(
                        Method.POST, record + "/suggestions/STEP/" + UUID.randomUUID() + "/decline", null, writers),
                Arguments.of(Method.GET, "/api/v1/suggestions/acceptance", null, readers),
                Arguments.of(Method.GET, FEEDBACK + "/search?q=a", null, readers),
                Arguments.of(Method.GET, "/api/v1/insights/search?q=a", null, readers),
                Arguments.of(Method.PUT, record + "/sentiment", SAID, writers),
                Arguments.of(Method.DELETE, record + "/sentiment", null, writers));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutAValidToken(Method method, String path, @Nullable String body, List<String> roles) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        assertRefused(
                send(TestTenant.with(Tokens.expired(tenant.id(), "admin")), method, path, body), 401, "unauthorized");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetIn(Method method, String path, @Nullable String body, List<String> roles) {
        for (String role : List.of("viewer", "editor", "admin", "integrator")) {
            Response response = send(tenant.as(role), method, path, body);
            assertThat(response.statusCode() != 403).as(role).isEqualTo(roles.contains(role));
            assertThat(response.statusCode()).isLessThan(500);
        }
    }

    @Test
    void otherTenantsRecordsDoNotExist() {
        String record = FEEDBACK + "/"
                + deliver(tenant, answer("1", "NPS", 1)).jsonPath().getString("id");
        TestTenant other = TestTenant.create();

        assertRefused(other.editor().body(SAID).put(record + "/sentiment"), 404, "not_found");
        tenant.editor().body(SAID).put(record + "/sentiment").then().statusCode(204);
        assertRefused(other.editor().delete(record + "/sentiment"), 404, "not_found");
        tenant.viewer().get(record).then().body("enrichment.sentiment.origin", equalTo("PERSON"));
    }

    static List<Arguments> hostileCorrections() {
        return HostileBodies.of(SAID)
                .missing("label")
                .wrong("label", "BAD")
                .wrong("label", 1)
                .wrong("score", -1.1)
                .wrong("score", 2)
                .wrong("score", 0.5)
                .wrong("score", "much")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileCorrections")
    void badCorrectionIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        String record = FEEDBACK + "/"
                + deliver(tenant, answer("1", "NPS", 1)).jsonPath().getString("id");

        assertRefused(tenant.editor().body(body).put(record + "/sentiment"), field);
        tenant.viewer().get(record).then().body("enrichment.sentiment.origin", equalTo("RATING"));
    }

    private static Response send(RequestSpecification request, Method method, String path, @Nullable String body) {
        return (body == null ? request : request.body(body)).request(method, path);
    }
}
