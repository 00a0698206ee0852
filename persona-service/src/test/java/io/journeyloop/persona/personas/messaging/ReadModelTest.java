package io.journeyloop.persona.personas.messaging;

import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.Alone;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.ReadModels;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What personas' service remembers of insights and feedback can be made anew from the log, row by row the same. */
@QuarkusTest
@TestProfile(Alone.class)
class ReadModelTest {

    private final TestTenant tenant = TestTenant.create();
    private final UUID persona = UUID.randomUUID();

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://set.by.quarkus/");

    @Test
    void damagedRowsAreNoticedAndMadeAnewFromTheLog() throws Exception {
        insight("created", UUID.randomUUID(), 1);
        UUID archived = UUID.randomUUID();
        insight("created", archived, 1);
        insight("archived", archived, 2);
        figures(1, 20);
        figures(3, 42);
        figures(2, 30);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new SecondWall("persona").rowsSeenBy(tenant.id(), "persona_evidence") == 1);

        new ReadModels(management, database)
                .assertMended(
                        tenant.id(),
                        "delete from persona_insight",
                        "update insight_replica set version = version + 1",
                        "update persona_evidence set feedback_count = 7");
    }

    private void insight(String fact, UUID insight, long version) {
        Events.publish(
                "journeyloop.insight." + fact + ".v1",
                tenant.id(),
                insight,
                version,
                Map.of("insightId", insight, "personaIds", List.of(persona)));
    }

    private void figures(long version, int feedback) {
        Events.publish(
                "journeyloop.persona-evidence.changed.v1",
                tenant.id(),
                persona,
                version,
                Map.of("personaId", persona, "feedbackCount", feedback, "distinctCustomers", 9));
    }
}
