package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.imports.Uploads.rows;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.Events.Received;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever waits for a file is told how it gets on. */
@QuarkusTest
class ImportAnnouncementTest {
    private static final String PROGRESSED = "journeyloop.feedback-import.progressed.v1";

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void everyPortionAndTheEndAreAnnounced() {
        String id = uploads.csv(rows(20).getBytes(UTF_8)).jsonPath().getString("id");

        await().atMost(SOON).untilAsserted(() -> assertThat(told()).hasSizeGreaterThanOrEqualTo(2));
        List<Received> told = told();

        assertThat(told).allSatisfy(event -> {
            EventContracts.assertKept(PROGRESSED, event.data());
            assertThat(event.aggregateId()).hasToString(id);
        });
        assertThat(told).extracting(Received::version).isSorted().doesNotHaveDuplicates();
        assertThat(told.getFirst().data().path("status").asText()).isEqualTo("RUNNING");
        assertThat(told.getLast().data().path("status").asText()).isEqualTo("COMPLETED");
        assertThat(told.getLast().data().at("/counts/accepted").asInt()).isEqualTo(20);
    }

    private List<Received> told() {
        return Events.of(tenant.id(), PROGRESSED);
    }
}
