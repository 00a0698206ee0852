package io.journeyloop.journey.exchange;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CJML on its way in: what the export writes comes back, and nothing that could harm. */
@QuarkusTest
class CjmlImportTest {
    private static final String SMALL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CJML version="2.0">
              <plannedJourney>
                <journeyID>claim</journeyID>
                <journeyTitle>I report a claim</journeyTitle>
                <journeyPhases>
                  <journeyPhase phaseID="report">
                    <phaseName>Report</phaseName>
                  </journeyPhase>
                </journeyPhases>
                <actors>
                  <endUser actorID="customer">
                    <actorName>Customer</actorName>
                  </endUser>
                  <serviceProvider actorID="organisation">
                    <companyName>Organisation</companyName>
                  </serviceProvider>
                </actors>
                <touchpoints>
                  <plannedCommunicationPoint>
                    <touchpointID>call</touchpointID>
                    <belongsTo phaseIDref="report"></belongsTo>
                    <initiator>
                      <refersTo actorIDref="customer"></refersTo>
                      <initiatorLabel>Call us</initiatorLabel>
                    </initiator>
                    <receiver>
                      <refersTo actorIDref="organisation"></refersTo>
                      <receiverLabel>Tell what happened</receiverLabel>
                    </receiver>
                    <channel>
                      <channelName>Carrier pigeon</channelName>
                    </channel>
                  </plannedCommunicationPoint>
                </touchpoints>
              </plannedJourney>
            </CJML>
            """;

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void whatWasReadIsWhatWasWritten() {
        imported(SMALL);

        calls.get(JOURNEYS + "/key:claim")
                .then()
                .body("title", equalTo("I report a claim"))
                .body("status", equalTo("DRAFT"))
                .body("phases.key", contains("report"))
                .body("phases[0].steps.name", contains("Tell what happened"))
                .body("phases[0].steps[0].touchpoints[0].key", equalTo("call"))
                .body("phases[0].steps[0].touchpoints[0].name", equalTo("Call us"))
                .body("phases[0].steps[0].touchpoints[0].initiator", equalTo("CUSTOMER"))
                .body("phases[0].steps[0].touchpoints[0].channel.key", equalTo("carrier-pigeon"))
                .body("phases[0].steps[0].touchpoints[0].channel.medium", equalTo("DIGITAL"));
        assertThat(cjml(tenant, "claim")).isEqualTo(SMALL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void exportImportAndExportAreTheSameBytes(long seed) {
        tenant.editor()
                .body(new Documents(seed, List.of()).framework(3))
                .post(JOURNEYS + "/import")
                .then()
                .statusCode(200);
        List<String> keys = calls.get(JOURNEYS).jsonPath().getList("items.key");
        TestTenant elsewhere = TestTenant.create();

        for (String key : keys) {
            String exported = cjml(tenant, key);
            Response answer = Imports.send(elsewhere, exported, "xml");
            assertThat(answer.statusCode()).as(answer.asString() + exported).isEqualTo(200);
            assertThat(cjml(elsewhere, key)).isEqualTo(exported);
        }
    }

    @Test
    void secondImportChangesNothing() {
        imported(SMALL)
                .then()
                .body("items.action", contains("CREATED"))
                .body("createdChannels", contains("carrier-pigeon"));
        imported(SMALL).then().body("items.action", contains("UNCHANGED")).body("createdChannels", empty());
        imported(SMALL.replace("Call us", "Ring us")).then().body("items.action", contains("REVISED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<journeyTitle>I report a claim</journeyTitle> | | plannedJourney | line 3",
                "<journeyID>claim | <journeyID>Claim No 1 | journeyID | line 4",
                "<journeyTitle>I report a claim | <journeyTitle> | journeyTitle | line 5",
                "<journeyTitle> | <colour>red</colour><journeyTitle> | colour | line 5",
                "<journeyTitle> | <journeyTitle>a</journeyTitle><journeyTitle> | journeyTitle | line 5",
                "<journeyTitle>I report | <journeyTitle><b>x</b> | b | line 5",
                "<journeyPhases> | stray<journeyPhases> | plannedJourney | line 3",
                "phaseID=\"report\" | name=\"report\" | journeyPhase | line 7",
                "phaseIDref=\"report\" | phaseIDref=\"nowhere\" | belongsTo | line 22",
                "actorIDref=\"customer\" | actorIDref=\"nobody\" | refersTo | line 24",
                "plannedJourney> | actualJourney> | actualJourney | line 3",
                "version=\"2.0\" | version=\"1.0\" | CJML | line 2"
            })
    void whatIsNoPlannedJourneyIsRefusedByElementAndLine(String from, String to, String element, String line) {
        Response answer = Imports.send(tenant, SMALL.replace(from, to == null ? "" : to), "xml");

        assertRefused(answer, 400, "invalid_input");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo(element);
        assertThat(answer.<String>path("violations[0].message")).contains(line + ",", "column");
        calls.get(JOURNEYS).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<CJML> | line 1",
                "<CJML>\\n<a></b></CJML> | line 2",
                "<CJML>\\n\\n& </CJML> | line 3",
                "hello | line 1",
                "<CJML a=\"1\" a=\"2\"/> | line 1",
                "<CJML>\\n&#0;</CJML> | line 2",
                "<CJML/><CJML/> | line 1"
            })
    void brokenXmlIsRefusedWithLineAndColumn(String xml, String line) {
        assertBroken(xml.replace("\\n", "\n"), line);
    }

    @Test
    void emptyAndTruncatedDocumentsAreRefused() {
        assertRefused(Imports.send(tenant, "", "xml"), "");
        assertBroken(SMALL.substring(0, SMALL.length() / 2), "line ");
        assertBroken(SMALL.substring(0, SMALL.length() - 5), "line ");
        calls.get(JOURNEYS).then().body("items", empty());
    }

    @Test
    void nothingOutsideTheDocumentIsRead() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            assertBroken(withDoctype("[<!ENTITY x SYSTEM 'file:///etc/hostname'>]"), "line 1");
            assertBroken(withDoctype("[<!ENTITY x SYSTEM '" + address + "'>]"), "line 1");
            assertBroken(withDoctype("SYSTEM '" + address + "'"), "line 1");
            assertBroken(withDoctype("[<!ENTITY % p SYSTEM '" + address + "'> %p;]"), "line 1");
            listener.setSoTimeout(300);
            assertThat(catchThrowable(listener::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatBurstAndDepthWithoutEndAreRefused() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(joining("", "[<!ENTITY l0 \"lol\">", "]"));

        assertBroken(withDoctype(laughs).replace("&x;", "&l9;"), "line 1");
        assertBroken("<CJML>".repeat(200_000), "line 1");
        assertBroken("<CJML>" + "<a/>".repeat(200_000) + "</CJML>", "line 1");
        assertRefused(Imports.send(tenant, "x".repeat(6 * 1024 * 1024), "xml"), 413, "body_too_large");
    }

    @Test
    void limitsOfMapsHold() {
        int begin = SMALL.indexOf("      <plannedCommunicationPoint>");
        String point = SMALL.substring(begin, SMALL.indexOf("    </touchpoints>"));
        String many = IntStream.range(0, 501)
                .mapToObj(i -> point.replace(">call<", ">call-" + i + "<").replace("Tell what", "Tell " + i))
                .collect(joining());

        Response answer = Imports.send(tenant, SMALL.replace(point, many), "xml");

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertRefused(answer, "");
        assertRefused(Imports.send(tenant, SMALL.replace("I report a claim", "x".repeat(201)), "xml"), "journeyTitle");
        calls.get(JOURNEYS).then().body("items", empty());
    }

    @Test
    void dryRunAndRolesAreAsForOtherFormats() {
        var request = tenant.editor().contentType("application/xml").body(SMALL);
        request.post(JOURNEYS + "/import?dryRun=true").then().statusCode(200).body("dryRun", equalTo(true));
        calls.get(JOURNEYS).then().body("items", empty());

        assertRefused(
                tenant.viewer().contentType("application/xml").body(SMALL).post(JOURNEYS + "/import"),
                403,
                "forbidden");
        assertRefused(
                TestTenant.nobody().contentType("application/xml").body(SMALL).post(JOURNEYS + "/import"),
                401,
                "unauthorized");
    }

    @Test
    void journeyOfTheSameKeyGetsARevisionThatCanBeTakenBack() {
        String journey = calls.create("Claim", Map.of("startEvent", "damage"));

        imported(SMALL)
                .then()
                .body("items[0].action", equalTo("REVISED"))
                .body("items[0].journeyId", equalTo(id(journey)));

        calls.get(journey + "/revisions").then().body("items.number", contains(2, 1));
    }

    private Response imported(String document) {
        Response answer = Imports.send(tenant, document, "xml");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private void assertBroken(String document, String line) {
        Response answer = Imports.send(tenant, document, "xml");
        assertRefused(answer, 400, "invalid_input");
        assertThat(answer.<String>path("violations[0].message")).contains(line, "column");
    }

    private static String withDoctype(String definition) {
        return "<!DOCTYPE CJML " + definition + "><CJML>&x;</CJML>";
    }

    private static String cjml(TestTenant tenant, String key) {
        return tenant.viewer()
                .get(JOURNEYS + "/key:" + key + "/export?format=cjml")
                .asString();
    }
}
