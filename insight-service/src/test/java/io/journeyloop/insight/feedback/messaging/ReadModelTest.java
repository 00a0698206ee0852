package io.journeyloop.insight.feedback.messaging;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.Alone;
import io.journeyloop.testkit.ReadModels;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What feedback's service remembers of the others can be made anew from the log, row by row the same. */
@QuarkusTest
@TestProfile(Alone.class)
class ReadModelTest {

    private final TestTenant tenant = TestTenant.create();

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://set.by.quarkus/");

    @Test
    void damagedRowsAreNoticedAndMadeAnewFromTheLogAndWhatWaitedFindsItsPlace() throws Exception {
        Journey.known(tenant).announced(tenant, "changed", 2, "LIVE");
        Given.persona(tenant, "doris", 1, "ACTIVE");
        Given.segment(tenant, "north", "created", 1);
        SecondWall rows = new SecondWall("insight");
        await().atMost(SOON).until(() -> rows.rowsSeenBy(tenant.id(), "segment_replica") == 1);
        await().atMost(SOON).until(() -> rows.rowsSeenBy(tenant.id(), "persona_replica") == 1);
        ReadModels models = new ReadModels(management, database);

        models.assertMended(
                tenant.id(),
                "update journey_replica set title = 'Another'",
                "update persona_replica set archived = true",
                "update segment_replica set key = 'south'");

        models.damage(tenant.id(), "delete from node_replica");
        models.damage(tenant.id(), "delete from journey_replica");
        models.damage(tenant.id(), "delete from persona_replica");
        Map<String, Object> early = answer("early", "RATING", 4, "report");
        early.put("personaKey", "doris");
        deliver(tenant, early);
        expect("PENDING");
        models.rebuild();
        models.assertSound();
        expect("RESOLVED");
    }

    private void expect(String resolution) {
        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body("items[0].resolution", equalTo(resolution))
                .body("items[0].personaResolution", equalTo(resolution));
    }
}
