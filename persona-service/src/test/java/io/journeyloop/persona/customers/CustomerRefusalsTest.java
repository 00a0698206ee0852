package io.journeyloop.persona.customers;

import static io.journeyloop.persona.customers.Customers.put;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers and their erasures: who gets in, what is refused. */
@QuarkusTest
class CustomerRefusalsTest {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final TestTenant tenant = TestTenant.create();

    /** Each endpoint with the roles that may not use it. */
    static Stream<Arguments> endpoints() {
        String one = CUSTOMERS + "/c-1";
        String persona = one + "/personas/" + UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.PUT, one, JSON, "{}", List.of("viewer")),
                Arguments.of(Method.POST, CUSTOMERS + "/batch", NDJSON, "{}", List.of("viewer")),
                Arguments.of(Method.GET, CUSTOMERS, JSON, null, List.of("integrator")),
                Arguments.of(Method.GET, one, JSON, null, List.of("integrator")),
                Arguments.of(Method.PUT, persona, JSON, "{}", List.of("viewer")),
                Arguments.of(Method.DELETE, persona, JSON, null, List.of("viewer")),
                Arguments.of(Method.POST, one + "/erase", JSON, null, List.of("viewer", "editor", "integrator")),
                Arguments.of(Method.GET, "/api/v1/erasures", JSON, null, List.of("integrator")),
                Arguments.of(Method.GET, "/api/v1/erasures/" + UUID.randomUUID(), JSON, null, List.of("integrator")));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutATokenOrWithTheWrongRole(
            Method method, String path, String type, String body, List<String> wrong) {
        assertRefused(send(TestTenant.nobody(), method, path, type, body), 401, "unauthorized");
        wrong.forEach(role -> assertRefused(send(tenant.as(role), method, path, type, body), 403, "forbidden"));
    }

    @Test
    void otherTenantsCustomerDoesNotExist() {
        put(tenant, "c-1", "{\"n\": 1}");
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(CUSTOMERS + "/c-1"), 404, "not_found");
        assertRefused(other.editor().put(CUSTOMERS + "/c-1/personas/" + UUID.randomUUID()), 404, "not_found");
        other.viewer().get(CUSTOMERS).then().statusCode(200).body("items", empty());
        assertThat(put(other, "c-1", "{\"n\": 2}").statusCode()).isEqualTo(201);
        Response erased = other.admin().post(CUSTOMERS + "/c-1/erase");
        assertThat(erased.statusCode()).isEqualTo(201);
        assertRefused(tenant.viewer().get(erased.header("Location")), 404, "not_found");
        tenant.viewer().get(CUSTOMERS + "/c-1").then().statusCode(200).body("attributes.n", equalTo(1));
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        put(tenant, "c-1", "{}");
        tenant.admin().post(CUSTOMERS + "/c-2/erase").then().statusCode(201);
        SecondWall wall = new SecondWall("persona");

        for (String table : List.of("customer", "erasure")) {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).isEqualTo(1);
            assertThat(wall.rowsSeenBy(TestTenant.create().id(), table)).isZero();
            assertThat(wall.rowsSeenBy(null, table)).isZero();
        }
        assertThat(wall.tenantTables())
                .contains("customer", "customer_persona", "segment", "segment_member", "erasure", "persona_evidence")
                .isSubsetOf(wall.walledTables());
    }

    static List<Arguments> hostileBodies() {
        Map<String, Object> tooMany = IntStream.range(0, 101).boxed().collect(Collectors.toMap(i -> "a" + i, i -> i));
        return HostileBodies.of("{\"attributes\": {\"n\": 1}, \"consents\": []}")
                .wrong("attributes", List.of())
                .wrong("attributes", "n")
                .wrong("attributes", tooMany)
                .wrong("attributes", Map.of(" ", 1))
                .wrong("attributes", Map.of("x".repeat(81), 1))
                .wrong("attributes", Map.of("n", "x".repeat(1001)))
                .wrong("attributes", Map.of("n", Map.of("deep", 1)))
                .wrong("attributes", Map.of("n", List.of(List.of(1))))
                .wrong("attributes", Map.of("n", Collections.nCopies(101, 1)))
                .wrong("attributes", Map.of("n", new BigDecimal("1e200000")))
                .wrong("attributes", Map.of("n", new BigDecimal("1e-200000")))
                .wrong("attributes", Map.of("n", "a\0b"))
                .wrong("attributes", Collections.singletonMap("n", null))
                .wrong("customerKey", "another")
                .wrong("consents", "all")
                .wrong("consents", List.of(Map.of("purpose", "x")))
                .wrong("consents", List.of(Map.of("purpose", " ", "granted", true)))
                .wrong("consents", List.of(Map.of("purpose", "x", "granted", "true")))
                .wrong("consents", List.of(Map.of("purpose", "x", "granted", true, "at", "yesterday")))
                .wrong("consents", Collections.nCopies(2, Map.of("purpose", "x", "granted", true)))
                .wrong("consents", Collections.nCopies(51, Map.of("purpose", "x", "granted", true)))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).put(CUSTOMERS + "/c-1"), field);
        tenant.viewer().get(CUSTOMERS).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "cursor=%00",
                "cursor=abc",
                "segmentId=x",
                "personaId=1",
                "updatedSince=today"
            })
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(CUSTOMERS + "?" + query), query.split("=")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%20", "unknown"})
    void pathThatNamesNobodyIsNotFound(String key) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(CUSTOMERS + "/" + key), 404, "not_found");
    }

    @Test
    void keyThatIsTooLongOrBlankIsRefused() {
        assertRefused(tenant.editor().body("{}").put(CUSTOMERS + "/" + "x".repeat(201)), "customerKey");
        assertRefused(tenant.editor().urlEncodingEnabled(false).body("{}").put(CUSTOMERS + "/%20"), "customerKey");
        assertRefused(tenant.admin().post(CUSTOMERS + "/" + "x".repeat(201) + "/erase"), 404, "not_found");
    }

    @Test
    void otherMediaTypesAreRefused() {
        assertRefused(
                tenant.editor().contentType(JSON).body("{}").post(CUSTOMERS + "/batch"), 415, "unsupported_media_type");
        assertRefused(
                tenant.editor().contentType("text/plain").body("x").put(CUSTOMERS + "/c-1"),
                415,
                "unsupported_media_type");
    }

    private static Response send(RequestSpecification caller, Method method, String path, String type, String body) {
        RequestSpecification request = caller.contentType(type);
        return body == null
                ? request.request(method, path)
                : request.body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .request(method, path);
    }
}
