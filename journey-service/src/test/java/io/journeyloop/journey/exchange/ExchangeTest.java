package io.journeyloop.journey.exchange;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@QuarkusTest
class ExchangeTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatOneTenantExportsAnotherExportsByteForByte(long seed) throws Exception {
        var first = imported(tenant, new Documents(seed, List.of()).framework(8));
        for (String format : List.of("json", "yaml")) {
            String exported = export(tenant, format);
            TestTenant other = TestTenant.create();

            assertThat(Imports.send(other, exported, format).statusCode()).isEqualTo(200);
            assertThat(export(other, format)).isEqualTo(exported);
            assertThat(export(other, format.equals("json") ? "yaml" : "json"))
                    .isEqualTo(export(tenant, format.equals("json") ? "yaml" : "json"));
        }
        first.then().body("items.action", everyItem(equalTo("CREATED")));
        assertThat(schemaErrors(export(tenant, "json"))).isEmpty();
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        imported(tenant, new Documents(4, List.of()).framework(5));
        String exported = export(tenant, "yaml");

        Imports.send(tenant, exported, "yaml")
                .then()
                .statusCode(200)
                .body("items.action", everyItem(equalTo("UNCHANGED")))
                .body("items.revision", everyItem(equalTo(1)))
                .body("createdChannels", empty());
    }

    @Test
    void keyThatIsThereGetsARevisionAndItsPartsKeepTheirIds() {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "Report");
        String exported = tenant.viewer().get(journey + "/export").asString();

        Imports.send(tenant, exported.replace("\"Report\"", "\"Tell us\""), "json")
                .then()
                .body("items[0].action", equalTo("REVISED"))
                .body("items[0].revision", equalTo(3))
                .body("items[0].journeyId", equalTo(id(journey)));
        calls.get(journey).then().body("phases[0].id", equalTo(id(phase))).body("phases[0].name", equalTo("Tell us"));
        calls.get(journey + "/revisions").then().body("items[0].reason", equalTo("Imported"));
    }

    @Test
    void dryRunSaysWhatWouldHappenAndKeepsNothing() {
        var document = new Documents(7, List.of()).framework(3);

        tenant.editor()
                .body(document)
                .post(JOURNEYS + "/import?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("items.action", everyItem(equalTo("CREATED")))
                .body("createdChannels", contains("smart-speaker"));
        calls.get(JOURNEYS).then().body("items", empty());
        calls.get("/api/v1/channels").then().body("items", hasSize(11));
    }

    @Test
    void branchLeavesWithoutWhatIsAboveIt() {
        String root = calls.create("Root");
        String middle = calls.create("Middle", Map.of("parentId", id(root)));
        calls.create("Leaf", Map.of("parentId", id(middle)));

        var exported = tenant.viewer().get(JOURNEYS + "/export?rootId=" + id(middle));

        exported.then().body("journeys.key", contains("middle", "leaf"));
        assertThat(exported.<String>path("journeys[0].parentKey")).isNull();
        exported.then().body("journeys[1].parentKey", equalTo("middle"));
        assertRefused(tenant.viewer().get(JOURNEYS + "/export?rootId=" + UUID.randomUUID()), 404, "not_found");
    }

    @Test
    void cjmlIsWellFormedAndTellsTheTouchpoints() throws Exception {
        String journey = mapped();

        Response cjml = tenant.viewer().get(journey + "/export?format=cjml");

        assertThat(cjml.contentType()).startsWith("application/xml");
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(cjml.asString())));
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(document.getElementsByTagName("plannedCommunicationPoint").getLength())
                .isEqualTo(1);
        assertThat(document.getElementsByTagName("initiatorLabel").item(0).getTextContent())
                .isEqualTo("Hotline <&> \"agent\"");
        assertThat(document.getElementsByTagName("channelName").item(0).getTextContent())
                .isEqualTo("Phone");
    }

    @Test
    void markdownReadsAsText() {
        String journey = mapped();

        String markdown =
                tenant.viewer().get(journey + "/export?format=markdown").asString();

        assertThat(markdown)
                .startsWith("# Claim\n")
                .contains("## 1. Report", "### 1.1 Call ★", "- **Feeling:** Nervous")
                .contains("| Hotline \\<&\\> \"agent\" | Phone | customer |");
    }

    @Test
    void schemaIsPublished() throws Exception {
        Response schema = tenant.viewer().get(JOURNEYS + "/export/schema");

        schema.then().statusCode(200);
        assertThat(JSON.readTree(schema.asString())
                        .at("/$defs/journey/properties/key")
                        .isMissingNode())
                .isFalse();
        assertThat(schemaErrors("{\"journeys\": [{\"key\": \"Not A Key\"}]}")).isNotEmpty();
    }

    private String mapped() {
        String journey = calls.create("Claim", Map.of("customerGoal", "My money"));
        String phase = calls.addPhase(journey, "Report");
        String step = calls.add(phase + "/steps", Map.of("name", "Call", "feeling", "Nervous", "momentOfTruth", true));
        calls.add(
                journey + "/steps/" + id(step) + "/touchpoints",
                Map.of("name", "Hotline <&> \"agent\"", "channelKey", "phone", "initiator", "CUSTOMER"));
        return journey;
    }

    private static Response imported(TestTenant tenant, Map<String, Object> document) {
        Response answer = tenant.editor().body(document).post(JOURNEYS + "/import");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static String export(TestTenant tenant, String format) {
        return tenant.viewer().get(JOURNEYS + "/export?format=" + format).asString();
    }

    private List<?> schemaErrors(String document) throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(
                        tenant.viewer().get(JOURNEYS + "/export/schema").asString()));
        return schema.validate(JSON.readTree(document));
    }
}
