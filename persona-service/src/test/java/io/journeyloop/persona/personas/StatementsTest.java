package io.journeyloop.persona.personas;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much is asked for: the same number of statements. */
@QuarkusTest
class StatementsTest {

    private static final String PERSONAS = "/api/v1/personas";

    private final TestTenant tenant = TestTenant.create();
    private final StatementCount statements = new StatementCount("persona");

    @Test
    void fiftyPersonasTakeAsManyAsOne() {
        List<String> ids = IntStream.range(0, 50).mapToObj(this::persona).toList();

        statements.assertSame(() -> batch(ids.subList(0, 1)), () -> batch(ids));
        statements.assertSame(() -> list(1), () -> list(50));
    }

    private String persona(int number) {
        Response created = tenant.editor()
                .body(Map.of("name", "Persona " + number, "type", "PROTO", "needs", List.of(Map.of("text", "Rest"))))
                .post(PERSONAS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }

    private Response batch(List<String> ids) {
        Response found = tenant.viewer().body(Map.of("ids", ids)).post("/internal/v1/personas/batch");
        assertThat(found.jsonPath().getList("items")).hasSize(ids.size());
        return found;
    }

    private Response list(int limit) {
        Response page = tenant.viewer().get(PERSONAS + "?limit=" + limit);
        assertThat(page.jsonPath().getList("items")).hasSize(limit);
        return page;
    }
}
