package io.journeyloop.kit;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestsTest {

    private final TestTenant tenant = TestTenant.create();
    private final String counter = "/counters/" + UUID.randomUUID();

    @Test
    void clientsThatHangUpLeaveNoConnectionBehind() throws Exception {
        String request = "POST " + counter + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + tenant.token("viewer") + "\r\nContent-Length: 2\r\n\r\n{}";
        try (var clients = Executors.newFixedThreadPool(16)) {
            clients.invokeAll(Stream.<Callable<Void>>generate(() -> () -> hangUpAfter(request))
                    .limit(500)
                    .toList());
        }

        try (var clients = Executors.newFixedThreadPool(8)) {
            var answers = clients.invokeAll(Stream.<Callable<Integer>>generate(
                            () -> () -> tenant.viewer().body("{}").post(counter).statusCode())
                    .limit(40)
                    .toList());
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.resultNow()).isEqualTo(200));
        }
    }

    @Test
    void bodyWithoutALengthIsBoundedToo() throws Exception {
        byte[] sixMegabytes = new byte[6 * 1024 * 1024];
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + counter))
                .header("Authorization", "Bearer " + tenant.token("viewer"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sixMegabytes)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("body_too_large");
        }
    }

    /** It asks for HTTP/2 with its first request, and takes what it gets. */
    @Test
    void clientThatPrefersHttp2IsAnswered() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + counter))
                .header("Authorization", "Bearer " + tenant.token("viewer"))
                .header("Content-Type", "application/json");
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var posted = client.send(
                    request.POST(HttpRequest.BodyPublishers.ofString("{}")).build(),
                    HttpResponse.BodyHandlers.ofString());
            var read = client.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());

            assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
            assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        }
    }

    @Test
    void halfACharacterIsRefusedAsNulIs() {
        assertRefused(tenant.viewer().body("{\"a\": \"\\ud800\"}").post(counter), "a");
        assertRefused(tenant.viewer().body("{\"a\\u0000\": \"x\"}").post(counter), "a?");
    }

    @Test
    void queryThatForgetsTheTenantStillSeesOnlyItsOwnRows() {
        tenant.viewer().body("{}").post(counter).then().statusCode(200);

        assertThat(TestTenant.create().viewer().get(counter).jsonPath().getInt("value"))
                .isZero();
        assertThat(tenant.viewer().get(counter).jsonPath().getInt("value")).isEqualTo(1);
        SecondWall wall = new SecondWall("kit");
        assertThat(wall.tenantTables())
                .contains("outbox", "inbox", "idempotency", "counter")
                .isSubsetOf(wall.walledTables());
    }

    private static Void hangUpAfter(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
        }
        return null;
    }
}
