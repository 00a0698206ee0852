package io.journeyloop.devstack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Http;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SharedInfrastructureTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SharedInfrastructure infrastructure = SharedInfrastructure.get();

    @Test
    void keycloakPublishesTheTestsSigningKeyBesideItsOwn() throws IOException {
        var url = infrastructure.endpoints().issuer() + "/protocol/openid-connect/certs";

        var keys = JSON.readTree(Http.send(Http.request(url).build()).body()).required("keys");

        assertThat(keys.findValuesAsText("kid"))
                .contains(infrastructure.testSigningKey().keyId())
                .hasSizeGreaterThan(1);
    }

    @Test
    void anEditorsTokenNamesTenantRolesAndAudience() throws IOException {
        var claims = claimsOf("editor@acme");

        assertThat(claims.required("tenant").asText()).isEqualTo("01990000-0000-7000-8000-0000000ac3e0");
        assertThat(claims.required("aud").asText()).isEqualTo("journeyloop");
        assertThat(claims.required("iss").asText())
                .isEqualTo(infrastructure.endpoints().issuer());
        assertThat(rolesOf(claims)).contains("editor", "viewer").doesNotContain("admin");
    }

    @Test
    void keycloakSignsItsTokensWithItsOwnKey() throws IOException {
        var header = part(infrastructure.tokens().of("viewer@acme"), 0);

        assertThat(header.required("kid").asText())
                .isNotEqualTo(infrastructure.testSigningKey().keyId());
    }

    @Test
    void anIntegratorIsAMachineOfItsTenantAndNothingElse() throws IOException {
        var claims = claimsOf("integrator-globex");

        assertThat(claims.required("tenant").asText()).isEqualTo("01990000-0000-7000-8000-00000061b0e0");
        assertThat(claims.required("aud").asText()).isEqualTo("journeyloop");
        assertThat(rolesOf(claims)).containsExactly("integrator");
    }

    @Test
    void anUnknownUserGetsAHintInsteadOfAToken() {
        assertThatThrownBy(() -> infrastructure.tokens().of("nobody@acme"))
                .isInstanceOf(DevstackException.class)
                .hasMessageContaining("viewer|editor|admin@acme");
    }

    @Test
    void theAppRoleOwnsNothingAndTheServerKeepsWhatItAcknowledged() throws SQLException {
        infrastructure.databases().recreate("devstack");
        infrastructure.databases().create("devstack");

        try (var owner = connect("devstack_owner");
                var app = connect("devstack_app")) {
            execute(owner, "create table note (text text)");
            assertThat(ask(app, "select current_setting('fsync')")).isEqualTo("on");
            assertThat(ask(app, "select current_setting('server_encoding')")).isEqualTo("UTF8");
            assertThat(ask(app, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> execute(app, "create table mine (text text)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ask(app, "select text from note")).hasMessageContaining("permission denied");
        }
    }

    private JsonNode claimsOf(String name) throws IOException {
        return part(infrastructure.tokens().of(name), 1);
    }

    private static JsonNode part(String token, int index) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }

    private static Iterable<String> rolesOf(JsonNode claims) {
        return claims.required("realm_access")
                .required("roles")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(infrastructure.endpoints().postgres().jdbcUrl("devstack"), role, role);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
