package io.journeyloop.opportunity.backlog.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However much is asked for: the same number of statements. */
@QuarkusTest
class StatementsTest {

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();
    private final StatementCount statements = new StatementCount("opportunity");

    @Test
    void fiftyOpportunitiesTakeAsManyAsOne() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            var links = List.of(Map.of("journeyId", journey, "stepId", step));
            ids.add(World.id(world.opportunity(Map.of("title", "O" + i, "type", "PAIN_POINT", "links", links))));
        }

        statements.assertSame(() -> batch("ids", ids.subList(0, 1)), () -> batch("ids", ids));
        statements.assertSame(
                () -> batch("stepIds", List.of(step.toString())),
                () -> batch("journeyIds", List.of(journey.toString())));
        statements.assertSame(() -> list(1), () -> list(50));
    }

    private Response batch(String by, List<String> ids) {
        Response found = tenant.viewer().body(Map.of(by, ids)).post("/internal/v1/opportunities/batch");
        assertThat(found.jsonPath().getList("items")).isNotEmpty();
        return found;
    }

    private Response list(int limit) {
        Response page = tenant.viewer().get(World.OPPORTUNITIES + "?limit=" + limit);
        assertThat(page.jsonPath().getList("items")).hasSize(limit);
        return page;
    }
}
