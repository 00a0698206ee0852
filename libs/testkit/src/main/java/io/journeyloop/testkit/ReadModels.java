package io.journeyloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a service remembers of others, damaged and made anew by its commands. For tests with a profile of their own, so that
 * nobody else's rows are compared.
 *
 * @param management the service's management port
 */
public record ReadModels(URI management, DataSource database) {

    /** Compares with what the log makes of it. */
    public JsonPath check() {
        return command("check");
    }

    /** Puts what the log makes of it in its place. */
    public JsonPath rebuild() {
        return command("rebuild");
    }

    /** Expects every table to hold what the log makes of it. */
    public JsonPath assertSound() {
        JsonPath found = check();
        assertThat(found.getBoolean("equal")).as(found.prettify()).isTrue();
        return found;
    }

    /** Does harm to a table by each of the statements, notices all, mends it, and expects the checksums from before. */
    public void assertMended(UUID tenantId, String... harm) throws SQLException {
        JsonPath sound = assertSound();
        for (String statement : harm) {
            damage(tenantId, statement);
        }
        assertHarmed(check(), harm.length);
        assertHarmed(rebuild(), harm.length);
        assertThat(assertSound().getList("tables.live.checksum")).isEqualTo(sound.getList("tables.live.checksum"));
    }

    private static void assertHarmed(JsonPath found, int tables) {
        assertThat(found.getBoolean("equal")).as(found.prettify()).isFalse();
        assertThat(found.getList("tables.findAll { it.live != it.rebuilt }"))
                .as(found.prettify())
                .hasSize(tables);
    }

    /** As the tenant, behind the service's back. */
    public void damage(UUID tenantId, String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement tenant = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            connection.setAutoCommit(false);
            tenant.setString(1, tenantId.toString());
            tenant.execute();
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                assertThat(change.executeUpdate()).as(statement).isPositive();
            }
            connection.commit();
        }
    }

    private JsonPath command(String name) {
        return RestAssured.given()
                .post(management.resolve("/operations/read-model/" + name))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
