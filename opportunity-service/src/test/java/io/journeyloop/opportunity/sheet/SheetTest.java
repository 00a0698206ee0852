package io.journeyloop.opportunity.sheet;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.opportunity.Models;
import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many opportunities are scored by a table. */
@QuarkusTest
class SheetTest {

    private static final String SHEET = OPPORTUNITIES + "/scoring-sheet";

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();

    @Test
    void sheetGoesOutAndComesBackWithoutChangingAnything() {
        world.valued("First, \"quoted\"", 80, 40.5, 2);
        world.opportunity(Map.of("title", "=1+1", "type", "IMPROVEMENT"));

        String sheet =
                tenant.viewer().get(SHEET).then().statusCode(200).extract().asString();

        assertThat(sheet.lines().findFirst()).contains("id,key,title,customerValue,businessValue,effort");
        assertThat(sheet).contains("\"First, \"\"quoted\"\"\",80,40.5,2").contains("'=1+1,,,");
        upload(sheet)
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("rejected", equalTo(0));
    }

    @Test
    void goodRowsLandAndBadOnesAreReportedWithRowAndColumn() {
        String one = id(world.valued("One", 1, 1, 1));
        String two = id(world.opportunity(Map.of("title", "Two", "type", "IMPROVEMENT")));
        String three = id(world.valued("Three", 3, 3, 3));
        String sheet = """
                key,customerValue,businessValue,effort
                one,100,90,
                two,50,50,1
                three,101,4,many
                four,1,1,1
                one,2,2,2
                ,1,1,1
                """;

        upload(sheet)
                .then()
                .statusCode(200)
                .body("rows", equalTo(6))
                .body("changed", equalTo(2))
                .body("rejected", equalTo(4))
                .body("errors.find { it.row == 4 && it.column == 'effort' }.reason", equalTo("must be a number"))
                .body("errors.find { it.row == 5 }.column", equalTo("key"))
                .body("errors.find { it.row == 6 }.column", equalTo("key"))
                .body("errors.find { it.row == 7 }.column", equalTo("id"));
        score(one)
                .then()
                .body("value", equalTo(95.0f))
                .body("effort", equalTo(1.0f))
                .body("rank", equalTo(1));
        score(two).then().body("value", equalTo(50.0f)).body("rank", equalTo(2));
        score(three).then().body("value", equalTo(3.0f));
        tenant.viewer()
                .get("/api/v1/audit?subjectId=" + two)
                .then()
                .body("items", hasSize(1))
                .body("items[0].changes.field", contains("businessValue", "customerValue", "effort"));
    }

    @Test
    void valueOutOfRangeNamesItsColumn() {
        String one = id(world.valued("One", 1, 1, 1));
        new Models(tenant).active("RICE");

        upload("id,reach,impact,confidence,effort\n" + one + ",100,1.5,0.8,0\n")
                .then()
                .body("changed", equalTo(0))
                .body("errors.column", contains("impact", "effort"))
                .body("errors[0].reason", equalTo("must be one of 3, 2, 1, 0.5, 0.25"));
        upload("id,reach,impact,confidence,effort\n" + one + ",2000,2,0.8,3\n")
                .then()
                .body("changed", equalTo(1));
        score(one).then().body("value", equalTo(1066.6667f));
    }

    @Test
    void aThousandRowsAreTakenPortionByPortion() {
        StringBuilder sheet = new StringBuilder("key,customerValue,businessValue\n");
        for (int i = 0; i < 20; i++) {
            world.opportunity(Map.of("title", "Row " + i, "type", "IMPROVEMENT"));
            sheet.append("row-").append(i).append(",50,").append(i).append('\n');
        }
        for (int i = 0; i < 1000; i++) {
            sheet.append("unknown-").append(i).append(",50,50\n");
        }

        upload(sheet.toString())
                .then()
                .body("rows", equalTo(1020))
                .body("changed", equalTo(20))
                .body("rejected", equalTo(1000))
                .body("errors", hasSize(1000));
        tenant.viewer().get(OPPORTUNITIES + "?limit=1").then().body("items[0].title", equalTo("Row 19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title,effort\nOne,1\n",
                "key,effort,effort\none,1,2\n",
                "key,effort\none,\"1\n",
                "\u0000",
            })
    void whatIsNoSheetIsRefusedAndTakesNothing(String sheet) {
        String one = id(world.valued("One", 1, 1, 1));

        assertRefused(upload(sheet), "body");
        score(one).then().body("effort", equalTo(1.0f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "0x1p1", "NaN", "Infinity", "1e999", "1,5"})
    void whatOnlyAProgramCallsANumberIsReported(String cell) {
        String one = id(world.valued("One", 1, 1, 1));

        upload("key,effort\none,\"" + cell + "\"\n")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("errors.column", contains("effort"));
        score(one).then().body("effort", equalTo(1.0f));
    }

    @Test
    void numberOfAMillionDigitsIsReportedAtOnce() {
        String one = id(world.valued("One", 1, 1, 1));

        Response answer = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> upload("id,effort\n" + one + "," + "1".repeat(1_000_000) + "\n"));

        answer.then().statusCode(200).body("errors.column", contains("effort"));
    }

    @Test
    void decimalCommaIsReportedInsteadOfCutOff() {
        String one = id(world.valued("One", 1, 1, 1));

        upload("key,effort\none,2,5\n")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("errors[0].column", equalTo("effort"));
        score(one).then().body("effort", equalTo(1.0f));
    }

    @Test
    void sameOpportunityByIdAndByKeyIsTakenOnce() {
        String one = id(world.valued("One", 1, 1, 1));

        upload("id,key,effort\n" + one + ",,2\n,one,3\n,a\u0000b,4\n")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("rejected", equalTo(2))
                .body("errors.column", contains("key", "key"));
        score(one).then().body("effort", equalTo(2.0f));
    }

    @Test
    void columnThatIsNoCriterionIsNamed() {
        assertRefused(upload("key,reach\none,1\n"), "reach");
    }

    @Test
    void moreThanTenThousandRowsAreRefused() {
        assertRefused(upload("key,effort\n" + "one,1\n".repeat(10_001)), "body");
        assertRefused(upload("key,effort\n" + "x".repeat(6 * 1024 * 1024)), 413, "body_too_large");
    }

    @Test
    void sheetIsForItsTenantAndForWriters() {
        String ours = id(world.valued("Ours", 1, 1, 1));
        TestTenant other = TestTenant.create();

        assertRefused(TestTenant.nobody().get(SHEET), 401, "unauthorized");
        assertRefused(tenant.integrator().get(SHEET), 403, "forbidden");
        assertRefused(
                tenant.viewer().contentType("text/csv").body("key,effort\n").post(SHEET), 403, "forbidden");
        assertRefused(
                TestTenant.nobody().contentType("text/csv").body("key,effort\n").post(SHEET), 401, "unauthorized");
        assertThat(other.viewer().get(SHEET).asString()).doesNotContain("Ours");
        other.editor()
                .contentType("text/csv")
                .body("id,effort\n" + ours + ",5\n" + UUID.randomUUID() + ",5\n")
                .post(SHEET)
                .then()
                .statusCode(200)
                .body("rejected", equalTo(2))
                .body("errors.reason", contains("no such opportunity", "no such opportunity"));
        score(ours)
                .then()
                .body("effort", equalTo(1.0f))
                .body("missing", hasSize(0))
                .body("base", equalTo(0.0f));
    }

    private Response upload(String sheet) {
        return tenant.editor()
                .contentType("text/csv; charset=UTF-8")
                .body(sheet)
                .post(SHEET);
    }

    private Response score(String id) {
        return tenant.viewer().get(OPPORTUNITIES + "/" + id + "/score");
    }
}
