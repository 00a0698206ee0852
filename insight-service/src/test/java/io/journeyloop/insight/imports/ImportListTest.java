package io.journeyloop.insight.imports;

import static io.journeyloop.insight.imports.Uploads.HEADER;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.line;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.OrderedList;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing and sorting what was imported. */
@QuarkusTest
class ImportListTest {

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void eachOrderLeadsThroughAllOnce() {
        String worst = id(uploads.csv((HEADER + "a,nine,,,\nb,nine,,,\n").getBytes(UTF_8)));
        String largest = id(uploads.csv(rows(5).getBytes(UTF_8)));
        String smallest = id(uploads.ndjson(line("x").getBytes(UTF_8)));
        var list = new OrderedList(tenant, IMPORTS);

        list.assertOrder("CREATED", List.of(worst, largest, smallest));
        list.assertOrder("READ", List.of(smallest, worst, largest));
        list.assertOrder("REJECTED", List.of(largest, smallest, worst));
        list.assertCursorsStayIn("READ", "REJECTED");
        list.assertUnknownOrdersAreRefused();
        assertThat(ids("limit=9")).containsExactly(smallest, largest, worst);
        assertThat(ids("orderBy=REJECTED").getFirst()).isEqualTo(worst);
    }

    @Test
    void eachFilterNarrows() {
        String csv = id(uploads.csv(rows(2).getBytes(UTF_8)));
        String ndjson = id(uploads.ndjson(line("x").getBytes(UTF_8)));
        String sender = tenant.viewer().get(IMPORTS).jsonPath().getString("items[0].createdBy");

        assertThat(ids("format=NDJSON")).containsExactly(ndjson);
        assertThat(ids("dialect=GENERIC")).containsExactly(csv);
        assertThat(ids("status=COMPLETED")).containsExactly(ndjson, csv);
        assertThat(ids("status=RUNNING")).isEmpty();
        assertThat(ids("status=INTERRUPTED")).isEmpty();
        assertThat(ids("createdBy=" + sender + "&format=CSV&orderBy=READ")).containsExactly(csv);
        assertThat(ids("createdBy=nobody")).isEmpty();
        assertThat(tenant.integrator()
                        .get(IMPORTS + "?createdBy=nobody")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(TestTenant.create()
                        .viewer()
                        .get(IMPORTS + "?format=CSV")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().get(IMPORTS + "?orderBy=READ"), 401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=NEW",
                "format=PDF",
                "dialect=NEW",
                "createdBy=%00",
                "orderBy=NAME",
                "direction=up",
                "cursor=abc"
            })
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(IMPORTS + "?" + query), query.split("=")[0]);
    }

    private static String id(Response imported) {
        assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
        return imported.jsonPath().getString("id");
    }

    private List<String> ids(String query) {
        Response found = tenant.viewer().get(IMPORTS + "?" + query);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.jsonPath().getList("items.id");
    }
}
