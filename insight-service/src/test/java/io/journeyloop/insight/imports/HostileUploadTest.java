package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.imports.Uploads.HEADER;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.MAPPING;
import static io.journeyloop.insight.imports.Uploads.line;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.insight.limits.IntakeConfig;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What senders do whose headers lie, whose line breaks, or who take all day. */
@QuarkusTest
class HostileUploadTest {

    private static final String NDJSON = "application/x-ndjson";

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Inject
    IntakeConfig limits;

    @Test
    void aLengthThatPromisesMoreThanComesIsACutOff() throws IOException {
        byte[] half = rows(1500).getBytes(UTF_8);
        try (RawUpload upload = new RawUpload(tenant, "text/csv", MAPPING, "Content-Length: " + 2 * half.length)) {
            upload.send(half);
            awaitRun("RUNNING", 1000);
            upload.sendNoMore();
            awaitRun("FAILED", 1500);
        }

        assertRetryAdds(rows(2000).getBytes(UTF_8), 1500, 500);
    }

    @Test
    void aLengthThatPromisesLessThanComesTakesWhatItPromises() throws IOException {
        byte[] three = rows(3).getBytes(UTF_8);
        byte[] all = rows(5).getBytes(UTF_8);
        try (RawUpload upload = new RawUpload(tenant, "text/csv", MAPPING, "Content-Length: " + three.length)) {
            upload.send(all);
            awaitRun("COMPLETED", 3);
        }

        assertRetryAdds(all, 3, 2);
    }

    @Test
    void chunksThatAreNoneAreACutOff() throws IOException {
        String lines = lines(0, 1500);
        try (RawUpload upload = new RawUpload(tenant, NDJSON, null, "Transfer-Encoding: chunked")) {
            upload.sendChunk(lines.getBytes(UTF_8));
            awaitRun("RUNNING", 1000);
            upload.send("no such size\r\n".getBytes(UTF_8));
            awaitRun("FAILED", 1500);
        }

        uploads.ndjson(lines(0, 2000).getBytes(UTF_8))
                .then()
                .body("counts.duplicate", equalTo(1500))
                .body("counts.accepted", equalTo(500));
    }

    @Test
    void aTypeThatLiesStoresNothing() {
        uploads.ndjson(rows(3).getBytes(UTF_8))
                .then()
                .body("counts.accepted", equalTo(0))
                .body("errors.row", equalTo(List.of(1, 2, 3, 4)));
        assertRefused(uploads.csv(line("1").getBytes(UTF_8)), "mapping.columns.externalId");
        assertRefused(
                tenant.integrator()
                        .config(Uploads.raw())
                        .contentType("text/plain")
                        .body(line("1").getBytes(UTF_8))
                        .post(IMPORTS),
                415,
                "unsupported_media_type");
        assertThat(tenant.integrator()
                        .body(line("1") + "\n" + line("2"))
                        .post(FEEDBACK)
                        .statusCode())
                .isEqualTo(400);
        tenant.viewer().get(FEEDBACK).then().body("items", empty());
    }

    @Test
    void aCompressionThatLiesStoresNothing() throws IOException {
        byte[] record = line("1").getBytes(UTF_8);
        for (String path : List.of(FEEDBACK, FEEDBACK + "/batch")) {
            assertRefused(
                    tenant.integrator()
                            .header("Content-Encoding", "gzip")
                            .body(record)
                            .post(path),
                    "body");
            assertRefused(
                    tenant.integrator()
                            .header("Content-Encoding", "br")
                            .body(record)
                            .post(path),
                    415,
                    "unsupported_media_type");
        }
        byte[] half = Arrays.copyOf(Uploads.gzip(record), 40);
        assertRefused(
                tenant.integrator()
                        .header("Content-Encoding", "gzip")
                        .body(half)
                        .post(FEEDBACK),
                "body");
        byte[] bomb = Uploads.gzip(("\"" + "x".repeat(50_000_000) + "\"").getBytes(UTF_8));
        assertRefused(
                tenant.integrator()
                        .header("Content-Encoding", "gzip")
                        .body(bomb)
                        .post(FEEDBACK),
                413,
                "body_too_large");
        tenant.viewer().get(FEEDBACK).then().body("items", empty());
    }

    @Test
    void aFileThatIsCompressedOtherwiseThanItSaysIsNotBegun() {
        byte[] plain = (line("1") + "\n").getBytes(UTF_8);
        for (String path : List.of(IMPORTS, IMPORTS + "/preview")) {
            assertRefused(
                    uploads.sender(NDJSON, null)
                            .header("Content-Encoding", "gzip")
                            .body(plain)
                            .post(path),
                    "body");
            assertRefused(
                    uploads.sender(NDJSON, null)
                            .header("Content-Encoding", "zstd")
                            .body(plain)
                            .post(path),
                    415,
                    "unsupported_media_type");
        }
        tenant.viewer().get(IMPORTS).then().body("items", empty());
    }

    @Test
    void recordsAndBatchesMayBeCompressedToo() throws IOException {
        tenant.integrator()
                .header("Content-Encoding", "gzip")
                .body(Uploads.gzip(line("1").getBytes(UTF_8)))
                .post(FEEDBACK)
                .then()
                .statusCode(201);
        tenant.integrator()
                .header("Content-Encoding", "gzip")
                .body(Uploads.gzip(("{\"items\": [" + line("1") + "," + line("2") + "]}").getBytes(UTF_8)))
                .post(FEEDBACK + "/batch")
                .then()
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(1));
    }

    @Test
    void aRecordThatIsNotUtf8IsRefused() {
        byte[] broken = line("1").replace("shop", "sch\u00f6n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        Response refused = tenant.integrator().body(broken).post(FEEDBACK);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        tenant.viewer().get(FEEDBACK).then().body("items", empty());
    }

    @Test
    void slowSendersOfOneTenantDontKeepTheOthersWaiting() throws IOException {
        List<RawUpload> slow = new ArrayList<>();
        try {
            for (int i = 0; i < limits.importsAtOnce(); i++) {
                RawUpload upload = new RawUpload(tenant, "text/csv", MAPPING, "Content-Length: 10000000");
                slow.add(upload);
                upload.send((HEADER + "s" + i + ",5,a").getBytes(UTF_8));
            }
            await().atMost(SOON)
                    .untilAsserted(
                            () -> tenant.viewer().get(IMPORTS).then().body("items", hasSize(limits.importsAtOnce())));

            Response refused = uploads.csv(rows(1).getBytes(UTF_8));
            assertRefused(refused, 429, "too_many_imports");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
            tenant.integrator()
                    .body(answer("one", "NPS", 5))
                    .post(FEEDBACK)
                    .then()
                    .statusCode(201);
            new Uploads(TestTenant.create())
                    .csv(rows(2500).getBytes(UTF_8))
                    .then()
                    .body("counts.accepted", equalTo(2500));
        } finally {
            for (RawUpload upload : slow) {
                upload.close();
            }
        }
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(uploads.csv(rows(1).getBytes(UTF_8)).statusCode())
                                .isEqualTo(201));
    }

    private void awaitRun(String status, int accepted) {
        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get(IMPORTS)
                        .then()
                        .body("items.status", equalTo(List.of(status)))
                        .body("items.counts.accepted", equalTo(List.of(accepted))));
    }

    private void assertRetryAdds(byte[] file, int duplicates, int accepted) {
        uploads.csv(file)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.duplicate", equalTo(duplicates))
                .body("counts.accepted", equalTo(accepted));
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> line("l" + i) + "\n").collect(Collectors.joining());
    }
}
