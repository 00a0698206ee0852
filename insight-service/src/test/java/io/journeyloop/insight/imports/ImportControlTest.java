package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.imports.Uploads.HEADER;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.MAPPING;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Looking before an import, stopping it, starting again, and reading all that was wrong. */
@QuarkusTest
class ImportControlTest {

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void aPreviewTellsWhatWouldHappenAndStoresNothing() {
        uploads.csv((HEADER + "known,5,a,2026-02-01,Tops\n").getBytes(UTF_8));
        String file = HEADER + "new,4,b,2026-02-02,Tops\nknown,3,c,2026-02-03,Tops\nbad,nine,d,,\nnew,1,twice,,\n";

        Response preview = uploads.sender("text/csv", MAPPING)
                .body((file + many(200)).getBytes(UTF_8))
                .post(IMPORTS + "/preview");

        preview.then()
                .statusCode(200)
                .body("dialect", equalTo("GENERIC"))
                .body("records", hasSize(100))
                .body("records[0].status", equalTo("ACCEPTED"))
                .body("records[0].feedback.externalId", equalTo("new"))
                .body("records[0].feedback.collectedAt", equalTo("2026-02-02T00:00:00Z"))
                .body("records[1].status", equalTo("DUPLICATE"))
                .body("records[2].status", equalTo("REJECTED"))
                .body("records[2].errors[0].column", equalTo("Rating"))
                .body("records[3].status", equalTo("DUPLICATE"));
        uploads.sender("text/csv", MAPPING)
                .queryParam("onDuplicate", "CORRECT")
                .body(file.getBytes(UTF_8))
                .post(IMPORTS + "/preview")
                .then()
                .body("records[1].status", equalTo("CORRECTED"));
        uploads.sender("application/x-ndjson", null)
                .body("{}\n".getBytes(UTF_8))
                .post(IMPORTS + "/preview")
                .then()
                .body("dialect", equalTo("NDJSON"))
                .body("records[0].status", equalTo("REJECTED"));
        tenant.viewer().get(FEEDBACK).then().body("items.externalId", equalTo(List.of("known")));
        tenant.viewer().get(IMPORTS).then().body("items", hasSize(1));
    }

    @Test
    void aPreviewShowsAHundredRowsHoweverManyAnswersTheyHold() {
        String header = "#,How likely are you to recommend us?,How satisfied are you?,Submit Date (UTC)\n";
        String rows = IntStream.range(0, 150)
                .mapToObj(i -> "r" + i + ",9,4,2026-03-10 12:00:00\n")
                .collect(Collectors.joining());

        Response preview = uploads.sender("text/csv", null)
                .body((header + rows).getBytes(UTF_8))
                .post(IMPORTS + "/preview");

        preview.then()
                .body("dialect", equalTo("TYPEFORM"))
                .body("records", hasSize(200))
                .body("records[199].row", equalTo(101))
                .body("records[199].feedback.fieldType", equalTo("CSAT"));
    }

    @Test
    void aPreviewRefusesWhatAnImportRefuses() {
        assertRefused(
                uploads.sender("text/csv", "{}").body(rows(1).getBytes(UTF_8)).post(IMPORTS + "/preview"),
                "mapping.columns");
        assertRefused(
                TestTenant.nobody()
                        .config(Uploads.raw())
                        .contentType("text/csv")
                        .body(rows(1).getBytes(UTF_8))
                        .post(IMPORTS + "/preview"),
                401,
                "unauthorized");
        assertRefused(
                tenant.viewer()
                        .config(Uploads.raw())
                        .contentType("text/csv")
                        .body(rows(1).getBytes(UTF_8))
                        .post(IMPORTS + "/preview"),
                403,
                "forbidden");
    }

    @Test
    void allErrorsAreDownloadedAndHarmless() {
        String header = HEADER.replace("Rating", "=cmd()");
        String mapping = MAPPING.replace("Rating", "=cmd()");
        String file =
                header + IntStream.range(0, 6001).mapToObj(i -> i + ",9,,,\n").collect(Collectors.joining());
        String run = uploads.send("text/csv", mapping, file.getBytes(UTF_8)).header("Location");

        Response errors = tenant.integrator().get(run + "/errors.csv");

        assertThat(errors.statusCode()).isEqualTo(200);
        assertThat(errors.contentType()).startsWith("text/csv");
        List<String> lines = errors.asString().lines().toList();
        assertThat(lines).hasSize(6002).startsWith("row,line,column,reason", "2,2,'=cmd(),must lie between 1 and 5");
        assertThat(lines.getLast()).startsWith("6002,6002,");
        assertRefused(TestTenant.create().viewer().get(run + "/errors.csv"), 404, "not_found");
        assertRefused(TestTenant.nobody().get(run + "/errors.csv"), 401, "unauthorized");
    }

    @Test
    void aRunCanBeStopped() throws Exception {
        try (RawUpload sender = halfSent()) {
            String id = onlyRun();

            tenant.integrator().post(IMPORTS + "/" + id + "/cancel").then().body("status", equalTo("CANCELLED"));

            sender.send(many(3000).getBytes(UTF_8));
            await().during(java.time.Duration.ofSeconds(1))
                    .atMost(SOON)
                    .untilAsserted(() -> tenant.viewer()
                            .get(IMPORTS + "/" + id)
                            .then()
                            .body("status", equalTo("CANCELLED"))
                            .body("counts.accepted", equalTo(1000)));
            assertRefused(tenant.integrator().post(IMPORTS + "/" + id + "/cancel"), 409, "import_not_running");
            assertRefused(TestTenant.create().editor().post(IMPORTS + "/" + id + "/cancel"), 404, "not_found");
            assertRefused(tenant.viewer().post(IMPORTS + "/" + id + "/cancel"), 403, "forbidden");
            assertRefused(TestTenant.nobody().post(IMPORTS + "/" + id + "/cancel"), 401, "unauthorized");
        }
    }

    @Test
    void aRunThatIsNotHeardOfIsInterruptedAndTheSameFileGoesOnWithoutADuplicate() throws Exception {
        try (RawUpload sender = halfSent()) {
            String id = onlyRun();
            endLease(id);

            tenant.viewer().get(IMPORTS + "/" + id).then().body("status", equalTo("INTERRUPTED"));
            // That a portion wasn't stored is noticed when the next one is read: 2,000 rows, and 4,000.
            sender.send(many(6000).getBytes(UTF_8));
            uploads.csv(rows(1500).getBytes(UTF_8))
                    .then()
                    .body("counts.duplicate", equalTo(1000))
                    .body("counts.accepted", equalTo(500));
            tenant.viewer().get("/api/v1/metrics?type=RATING").then().body("items[0].n", equalTo(1500));
            await().atMost(SOON)
                    .untilAsserted(() -> tenant.viewer()
                            .get(IMPORTS + "/" + id)
                            .then()
                            .body("counts.accepted", equalTo(1000))
                            .body("failure", startsWith("The run was stopped")));
        }
    }

    @Test
    void statusAndPathAreNamedWhereTheyAreWrong() {
        assertRefused(tenant.viewer().get(IMPORTS + "/nothing/errors.csv"), 404, "not_found");
        tenant.viewer().get(IMPORTS).then().body("items", empty());
        uploads.sender("text/csv", MAPPING)
                .queryParam("onDuplicate", "MERGE")
                .body(rows(1).getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString("onDuplicate"));
    }

    private RawUpload halfSent() throws IOException {
        RawUpload upload = new RawUpload(tenant, "text/csv", MAPPING, "Content-Length: 10000000");
        upload.send(rows(1500).getBytes(UTF_8));
        return upload;
    }

    private String onlyRun() {
        await().atMost(SOON)
                .until(() -> tenant.viewer()
                        .get(IMPORTS)
                        .jsonPath()
                        .getList("items.counts.accepted")
                        .equals(List.of(1000)));
        return tenant.viewer().get(IMPORTS).jsonPath().getString("items[0].id");
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "more" + i + ",3,text,2026-02-01,Tops\n")
                .collect(Collectors.joining());
    }

    /** As if its service had died minutes ago. */
    private void endLease(String id) throws SQLException {
        String url = SharedInfrastructure.get().endpoints().postgres().jdbcUrl("insight");
        try (Connection connection = DriverManager.getConnection(url, "insight_app", "insight_app")) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('app.tenant', '" + tenant.id() + "', true)");
            connection
                    .createStatement()
                    .execute(
                            "update import_run set leased_until = now() - interval '1 second' where id = '" + id + "'");
            connection.commit();
        }
    }
}
