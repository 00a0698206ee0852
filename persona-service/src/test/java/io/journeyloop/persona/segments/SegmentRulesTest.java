package io.journeyloop.persona.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.persona.customers.Customers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operator against a real PostgreSQL: what it finds, and that an attribute of another type is no error. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SegmentRulesTest {

    private final TestTenant tenant = TestTenant.create();
    private boolean stored;

    /** Once, but not before all: only before each does REST Assured know where the service is. */
    @BeforeEach
    void customersOfEveryType() {
        if (stored) {
            return;
        }
        Response answer = Customers.batch(
                tenant,
                List.of(
                        customer("number", "5"),
                        customer("decimal", "5.50"),
                        customer("negative", "-3"),
                        customer("text", "\"gold\""),
                        customer("digits", "\"5\""),
                        customer("upper", "\"Gold\""),
                        customer("quoted", "\"o'neil \\\"x\\\" %_\\\\\""),
                        customer("empty", "\"\""),
                        customer("truth", "true"),
                        customer("day", "\"2026-03-31\""),
                        customer("time", "\"2026-03-31T12:00:00+02:00\""),
                        customer("noday", "\"2026-02-30\""),
                        customer("list", "[\"gold\", 5, true]"),
                        customer("emptylist", "[]"),
                        "{\"customerKey\": \"none\", \"attributes\": {\"other\": 1}}"));
        assertThat(answer.jsonPath().getInt("created")).as(answer.asString()).isEqualTo(15);
        stored = true;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eq          | \"gold\"                          | text",
                "eq          | 5                                 | number",
                "eq          | 5.0                               | number",
                "eq          | 5.5                               | decimal",
                "eq          | \"5\"                             | digits",
                "eq          | true                              | truth",
                "eq          | false                             | -",
                "eq          | \"\"                              | empty",
                "eq          | \"2026-03-31\"                    | day",
                "eq          | \"2026-03-31T10:00:00Z\"          | time",
                "eq          | \"o'neil \\\"x\\\" %_\\\\\"       | quoted",
                "eq          | \"x' or '1'='1\"                  | -",
                "neq         | \"gold\"                          | *text",
                "neq         | 5                                 | *number",
                "neq         | \"2026-03-31\"                    | *day",
                "lt          | 5                                 | negative",
                "lte         | 5                                 | negative number",
                "gt          | 5                                 | decimal",
                "gte         | 5                                 | decimal number",
                "lt          | \"2026-03-31T00:00:01Z\"          | day",
                "lte         | \"2026-03-31\"                    | day",
                "gt          | \"2026-03-31\"                    | time",
                "gte         | \"2026-03-31\"                    | day time",
                "gt          | \"1999-01-01\"                    | day time",
                "contains    | \"ol\"                            | text upper",
                "contains    | \"gold\"                          | list text",
                "contains    | \"%\"                             | quoted",
                "contains    | \"_\"                             | quoted",
                "contains    | \"\\\\\"                          | quoted",
                "contains    | 5                                 | list",
                "contains    | true                              | list",
                "contains    | 6                                 | -",
                "starts_with | \"g\"                             | text",
                "starts_with | \"5\"                             | digits",
                "starts_with | \"%\"                             | -",
                "ends_with   | \"old\"                           | text upper",
                "ends_with   | \"longer than any of them\"       | -",
                "in          | [\"gold\", 5.50, \"nothing\"]     | decimal list text",
                "in          | [true]                            | list truth",
                "in          | [\"5\", -3]                       | digits negative",
                "is_set      |                                   | *none",
                "is_not_set  |                                   | none"
            })
    void operatorFindsWhatItSays(String operator, @Nullable String value, String expected) {
        Response preview = preview("{\"match\": \"ALL\", \"conditions\": [" + condition("a", operator, value) + "]}");

        assertThat(preview.jsonPath().getInt("count"))
                .isEqualTo(expected(expected).size());
        assertThat(preview.jsonPath().getList("sample", String.class))
                .isEqualTo(expected(expected).stream().limit(10).toList());
    }

    @ParameterizedTest(name = "{0} of {1} and {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ALL | gte 5          | lt 5.5         | number",
                "ANY | eq \"gold\"    | eq true        | text truth",
                "ALL | eq \"gold\"    | eq true        | -",
                "ALL | is_set         | neq \"gold\"   | *none text",
                "ANY | is_not_set     | eq 5           | none number"
            })
    void conditionsAreJoinedAsTheMatchSays(String match, String one, String other, String expected) {
        Response preview = preview(
                "{\"match\": \"" + match + "\", \"conditions\": [" + condition(one) + ", " + condition(other) + "]}");

        assertThat(preview.jsonPath().getList("sample", String.class))
                .isEqualTo(expected(expected).stream().limit(10).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a') or true --", "a\"b", "$1", "a' -> 'b", "{a}", "ä ö"})
    void nameOfAnAttributeIsNeverPartOfTheStatement(String name) {
        String quoted = name.replace("\"", "\\\"");
        TestTenant own = TestTenant.create();
        Customers.put(own, "c-1", "{\"" + quoted + "\": 1}");
        Customers.put(own, "c-2", "{\"a\": 1}");

        Response preview = own.viewer()
                .body("{\"rules\": {\"match\": \"ALL\", \"conditions\": [" + condition(quoted, "eq", "1") + "]}}")
                .post("/api/v1/segments/preview");

        assertThat(preview.jsonPath().getList("sample")).as(preview.asString()).isEqualTo(List.of("c-1"));
    }

    @ParameterizedTest
    @CsvSource({"50, 200", "51, 400"})
    void fiftyConditionsAreTheMost(int conditions, int status) {
        String all = String.join(", ", java.util.Collections.nCopies(conditions, condition("a", "is_set", null)));

        tenant.viewer()
                .body("{\"rules\": {\"match\": \"ALL\", \"conditions\": [" + all + "]}}")
                .post("/api/v1/segments/preview")
                .then()
                .statusCode(status);
    }

    private Response preview(String rules) {
        Response preview = tenant.viewer().body("{\"rules\": " + rules + "}").post("/api/v1/segments/preview");
        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        return preview;
    }

    /** Sorted keys; a star means all but those named. */
    private static List<String> expected(String keys) {
        List<String> all = List.of(
                "day",
                "decimal",
                "digits",
                "empty",
                "emptylist",
                "list",
                "negative",
                "noday",
                "none",
                "number",
                "quoted",
                "text",
                "time",
                "truth",
                "upper");
        if (keys.startsWith("*")) {
            List<String> without = Arrays.asList(keys.substring(1).split(" "));
            return all.stream().filter(key -> !without.contains(key)).toList();
        }
        return keys.equals("-") ? List.of() : Arrays.asList(keys.split(" "));
    }

    private static String customer(String key, String value) {
        return "{\"customerKey\": \"" + key + "\", \"attributes\": {\"a\": " + value + "}}";
    }

    private static String condition(String words) {
        String[] parts = words.split(" ", 2);
        return condition("a", parts[0], parts.length == 1 ? null : parts[1]);
    }

    private static String condition(String attribute, String operator, @Nullable String value) {
        String start = "{\"attribute\": \"" + attribute + "\", \"operator\": \"" + operator + "\"";
        return value == null ? start + "}" : start + ", \"value\": " + value + "}";
    }
}
