package io.journeyloop.testkit;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every list that can be sorted keeps to. */
public record OrderedList(TestTenant tenant, String path) {

    /** Whole and by pages, up and down: each record once, in this order. */
    public void assertOrder(String orderBy, List<String> ascendingIds) {
        for (int limit : List.of(1, 2, 200)) {
            String how = orderBy + " by " + limit;
            assertThat(ids(orderBy, "ASC", limit)).as(how).isEqualTo(ascendingIds);
            assertThat(ids(orderBy, "DESC", limit)).as(how).isEqualTo(ascendingIds.reversed());
        }
    }

    /** The list has more than one record; its cursors lead on in the order that they were given in only. */
    public void assertCursorsStayIn(String orderBy, String otherOrder) {
        String cursor = page(orderBy, "ASC", 1, null).getString("nextCursor");

        assertRefused(get(otherOrder, "ASC", 1, cursor), "cursor");
        assertRefused(get(orderBy, "DESC", 1, cursor), "cursor");
    }

    public void assertUnknownOrdersAreRefused() {
        assertRefused(get("NOTHING", "ASC", 1, null), "orderBy");
        assertRefused(get("CREATED", "UP", 1, null), "direction");
    }

    private List<String> ids(String orderBy, String direction, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(orderBy, direction, limit, cursor);
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private JsonPath page(String orderBy, String direction, int limit, @Nullable String cursor) {
        Response page = get(orderBy, direction, limit, cursor);
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page.jsonPath();
    }

    private Response get(String orderBy, String direction, int limit, @Nullable String cursor) {
        var request = tenant.viewer()
                .queryParam("orderBy", orderBy)
                .queryParam("direction", direction)
                .queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(path);
    }
}
