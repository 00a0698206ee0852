package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event logs: XES (IEEE 1849), and tables that are made of it. */
@QuarkusTest
class EventLogImportTest {

    private static final String XML = "application/xml";
    private static final String ACTIVITIES = "items.value";

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void eachEventIsARecordOfWhatSomebodyDid() throws IOException {
        Response run = uploads.send(XML, null, Uploads.sample("claims.xes"));

        run.then()
                .statusCode(201)
                .body("format", equalTo("XES"))
                .body("dialect", equalTo("XES"))
                .body("status", equalTo("COMPLETED"))
                .body("counts.read", equalTo(6))
                .body("counts.accepted", equalTo(4))
                .body("counts.rejected", equalTo(2))
                .body("errors.row", equalTo(List.of(4, 5)))
                .body("errors.line", equalTo(List.of(44, 47)))
                .body("errors.column", equalTo(List.of("time:timestamp", "concept:name")));
        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body(
                        ACTIVITIES,
                        containsInAnyOrder(
                                "Claim reported", "Reminder & letter sent", "Reminder & letter sent", "Claim paid"))
                .body("items.externalId", hasItem("0b1d4a52-9f6f-4b53-8f3e-4a2f0f2f7a11"))
                .rootPath("items.find { it.value == 'Claim reported' }")
                .body("source.type", equalTo("TRANSACTION"))
                .body("source.name", equalTo("claims 2026"))
                .body("fieldType", equalTo("CATEGORICAL"))
                .body("collectedAt", equalTo("2026-03-10T10:02:00Z"))
                .body("metadata.case", equalTo("case-1"))
                .body("metadata.transition", equalTo("complete"));
    }

    @Test
    void aSecondDeliveryIsAllDuplicatesCompressedToo() throws IOException {
        byte[] log = Uploads.sample("claims.xes");
        uploads.send("text/xml", null, log);

        uploads.sender(XML, null)
                .header("Content-Encoding", "gzip")
                .body(Uploads.gzip(log))
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("counts.accepted", equalTo(0))
                .body("counts.duplicate", equalTo(4));
    }

    @Test
    void aMappingReachesAttributesOfEventAndCase() throws IOException {
        String mapping = """
                {"columns": {"customerKey": "case:customer", "channel": "channel"},
                 "constants": {"source.name": "claims-system", "journeyKey": "claim"}}
                """;

        uploads.send(XML, mapping, Uploads.sample("claims.xes")).then().body("counts.accepted", equalTo(4));

        tenant.viewer()
                .get(FEEDBACK + "?customerKey=c-4711&channel=phone")
                .then()
                .body(ACTIVITIES, equalTo(List.of("Claim reported")))
                .body("items[0].source.name", equalTo("claims-system"))
                .body("items[0].resolution", equalTo("PENDING"));
    }

    @Test
    void aPreviewTellsWhatWouldHappen() throws IOException {
        uploads.sender(XML, null)
                .queryParam("dialect", "XES")
                .body(Uploads.sample("claims.xes"))
                .post(IMPORTS + "/preview")
                .then()
                .statusCode(200)
                .body("dialect", equalTo("XES"))
                .body(
                        "records.status",
                        equalTo(List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "REJECTED", "REJECTED", "ACCEPTED")));
        tenant.viewer().get(FEEDBACK).then().body("items", empty());
    }

    @Test
    void aTableOfEventsIsKnownByItsColumns() {
        String table = """
                case:concept:name,concept:name,time:timestamp,org:resource
                case-1,Claim reported,2026-03-10 10:02:00+00:00,anna
                case-1,Claim reported,2026-03-10 10:02:00+00:00,anna
                case-1,Claim paid,,anna
                """;

        uploads.send("text/csv", null, table.getBytes(UTF_8))
                .then()
                .body("dialect", equalTo("XES"))
                .body("counts.accepted", equalTo(2))
                .body("errors.column", equalTo(List.of("time:timestamp")));
        tenant.viewer().get(FEEDBACK).then().body("items[0].source.name", equalTo("xes"));
    }

    @Test
    void otherEncodingsAreRead() {
        String log = log("<trace>" + named("straße") + event("angerufen") + "</trace>");
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?>";

        uploads.send(XML, null, (declared + log).getBytes(ISO_8859_1)).then().body("counts.accepted", equalTo(1));
        uploads.send(XML, null, ("\uFEFF" + log).getBytes(UTF_16LE)).then().body("counts.duplicate", equalTo(1));
        tenant.viewer().get(FEEDBACK).then().body("items[0].metadata.case", equalTo("straße"));
        assertRefused(uploads.send(XML, null, declared.replace("8859-1", "none").getBytes(UTF_8)), "body");
    }

    @Test
    void whatIsNotUtf8DamagesItsOwnEventOnly() {
        String log = log("<trace>" + named("1") + event("gehört") + event("read") + "</trace>");

        uploads.send(XML, null, log.getBytes(ISO_8859_1))
                .then()
                .body("counts.accepted", equalTo(1))
                .body("errors.column", equalTo(List.of("concept:name")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<html><body/></html>",
                "{}",
                "<?xml version='1.0'?><!DOCTYPE log [<!ENTITY a 'aaaa'>]><log/>",
                "<!DOCTYPE log SYSTEM 'http://localhost:1/log.dtd'><log/>",
                "<!DOCTYPE log [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><log><trace>&a;</trace></log>",
            })
    void whatIsNoLogIsRefused(String file) {
        assertRefused(uploads.send(XML, null, file.getBytes(UTF_8)), "body");
        tenant.viewer().get(IMPORTS).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</oops>", "&unknown;", "<event>", "&#0;"})
    void brokenXmlEndsTheRunAfterTheEventsBeforeIt(String breakage) {
        String log = log("<trace>" + named("1") + event("a") + event("b") + breakage + event("c") + "</trace>");

        uploads.send(XML, null, log.getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("status", equalTo("FAILED"))
                .body("failure", containsString("The XML is broken at line 1."))
                .body("counts.accepted", equalTo(2));
    }

    @Test
    void aLongEventDamagesItselfOnly() {
        String attribute = "<string key='k' value='" + "x".repeat(100) + "'/>\n";
        String giant = "<event>\n" + attribute.repeat(50_000) + "</event>";
        String value = "<event>" + named("x".repeat(3_000_000)) + "</event>";
        String events = event("a") + "\n" + giant + "\n" + event("") + value + event("b");

        uploads.send(
                        XML,
                        null,
                        log("<trace>" + named("1") + events + "</trace>").getBytes(UTF_8))
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.read", equalTo(5))
                .body("counts.accepted", equalTo(2))
                .body("errors.row", equalTo(List.of(2, 3, 4)))
                .body("errors.line", equalTo(List.of(50_003, 50_004, 50_004)))
                .body("errors[0].reason", equalTo("must not exceed 1048576 characters"))
                .body("errors[2].reason", equalTo("must not exceed 1048576 characters"));
        tenant.viewer().get(FEEDBACK).then().body(ACTIVITIES, containsInAnyOrder("a", "b"));
    }

    @Test
    void eventsWithoutEndAndDepthAreGivenUp() {
        String begun = "<trace>" + named("1") + event("a") + "<event>";
        String deep = begun + "<list key='l'>".repeat(100) + "</list>".repeat(100) + "</event></trace>";
        String endless = begun + "<string key='k' value='" + "x".repeat(3_000_000) + "'/></trace>";
        String between = "<trace>" + named("1") + event("a") + "x".repeat(3_000_000) + event("b") + "</trace>";

        uploads.send(XML, null, log(deep).getBytes(UTF_8))
                .then()
                .body("failure", containsString("deeper than 64"))
                .body("counts.accepted", equalTo(1));
        uploads.send(XML, null, log(endless).getBytes(UTF_8))
                .then()
                .body("failure", containsString("The XML is broken"))
                .body("errors.row", equalTo(List.of(2)))
                .body("counts.duplicate", equalTo(1));
        uploads.send(XML, null, log(between).getBytes(UTF_8))
                .then()
                .body("failure", containsString("longer than 1048576 characters"))
                .body("counts.duplicate", equalTo(1));
    }

    @Test
    void aLogBeyondTheLimitOfJsonIsReadToItsEnd() {
        String events = IntStream.range(0, 50_000)
                .mapToObj(i -> event("step &lt;&amp;" + i + "&gt;"))
                .collect(Collectors.joining());
        byte[] log = log("<trace>" + named("1") + events + "</trace>").getBytes(UTF_8);
        assertThat(log.length).isGreaterThan(5 * 1024 * 1024);

        uploads.send(XML, null, log)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("counts.accepted", equalTo(50_000));
    }

    @Test
    void onlyWhoMayImportDoes() throws IOException {
        byte[] log = Uploads.sample("claims.xes");
        assertRefused(TestTenant.nobody().contentType(XML).body(log).post(IMPORTS), 401, "unauthorized");
        assertRefused(tenant.viewer().contentType(XML).body(log).post(IMPORTS), 403, "forbidden");
        assertRefused(
                uploads.sender(XML, null)
                        .queryParam("dialect", "QUALTRICS")
                        .body(log)
                        .post(IMPORTS),
                "dialect");
        assertRefused(uploads.send(XML, "{\"questions\": {\"Q1\": \"NPS\"}}", log), "mapping.questions");
        String run = uploads.send(XML, null, log).header("Location");
        assertRefused(TestTenant.create().viewer().get(run), 404, "not_found");
    }

    private static String log(String content) {
        return "<log xes.version='1.0'>" + content + "</log>";
    }

    private static String named(String name) {
        return "<string key='concept:name' value='" + name + "'/>";
    }

    private static String event(String activity) {
        return "<event>" + named(activity) + "<date key='time:timestamp' value='2026-03-10T10:00:00.000Z'/></event>";
    }
}
