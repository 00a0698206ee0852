package io.journeyloop.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One audit of graphql-http 1.23.1, by its own id.
 *
 * @param body of a POST; null for none
 * @param query the address's part behind the question mark, for a GET; null for a POST
 */
record Audit(
        String id,
        @Nullable String contentType,
        @Nullable String accept,
        @Nullable String body,
        @Nullable String query,
        Expected expected) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String NAME = "{\"query\":\"{ __typename }\"}";
    private static final String TYPE =
            "{\"query\":\"query T($name: String!) { __type(name: $name) { name } }\",\"variables\":{\"name\":\"x\"}}";
    private static final String MISSPELT = "{\"qeury\":\"{ __typename }\"}";
    private static final String COERCION =
            "{\"query\":\"query C($id: ID!){ __typename }\",\"variables\":{\"id\":null}}";
    private static final String INVALID = "{\"query\":\"{ f8f31403dfe404bccbb0e835f2629c6a7 }\"}";

    /** What the answer is like: its least and greatest status, its type, and what it holds. */
    record Expected(int least, int most, @Nullable String type, boolean errors, boolean data) {
        static final Expected OK = new Expected(200, 200, null, false, true);
        static final Expected ANY_OK = new Expected(200, 200, null, true, true);
        static final Expected BAD = new Expected(400, 400, null, true, false);
        static final Expected REFUSED = new Expected(400, 499, null, true, false);

        static Expected typed(String type) {
            return new Expected(200, 200, type, false, true);
        }
    }

    @Override
    public String toString() {
        return id;
    }

    static Stream<Audit> all() {
        List<Audit> all = new ArrayList<>();
        mediaTypes(all);
        parameters(all);
        documents(all);
        return all.stream();
    }

    private static void mediaTypes(List<Audit> all) {
        all.add(post("22EB", GRAPHQL, NAME, Expected.typed(GRAPHQL)));
        all.add(post("4655", JSON, NAME, Expected.typed(JSON)));
        all.add(post("47DE", "*/*", NAME, Expected.typed(JSON)));
        all.add(post("80D8", null, NAME, Expected.typed(JSON)));
        all.add(post("82A3", null, NAME, Expected.OK));
        String emoji = "{\"query\":\"{ __type(name: \\\"Run🏃Swim🏊\\\") { name } }\"}";
        all.add(new Audit("BF61", JSON + "; charset=utf-8", null, emoji, null, Expected.OK));
        all.add(post("78D5", null, NAME, Expected.OK));
        all.add(post("2C94", null, NAME, Expected.OK));
        all.add(get("5A70", null, "query=" + encoded("{ __typename }"), Expected.OK));
        all.add(get("9C48", GRAPHQL, "query=" + encoded("mutation { __typename }"), Expected.REFUSED));
        all.add(new Audit("9ABE", null, null, NAME, null, Expected.REFUSED));
        all.add(post("03D4", null, NAME, Expected.OK));
        all.add(post("A5BF", null, null, Expected.BAD));
    }

    private static void parameters(List<Audit> all) {
        all.add(post("423L", GRAPHQL, "{\"notquery\":\"{ __typename }\"}", Expected.BAD));
        all.addAll(wrong("LKJ", "query", "{\"obj\":\"ect\"}"));
        all.add(post("34A2", GRAPHQL, NAME, Expected.OK));
        all.add(post("13EE", JSON, NAME, Expected.OK));
        all.addAll(wrong("6C0", "operationName", "{\"obj\":\"ect\"}"));
        String named = "{\"operationName\":\"Query\",\"query\":\"query Query { __typename }\"}";
        all.add(post("8161", GRAPHQL, named, Expected.OK));
        all.add(post("B8B3", JSON, named, Expected.OK));
        List<String> names = List.of("variables", "operationName", "extensions");
        for (int i = 0; i < names.size(); i++) {
            String nothing = with(names.get(i), "null");
            all.add(post("94B" + i, GRAPHQL, nothing, Expected.OK));
            all.add(post("022" + i, JSON, nothing, Expected.OK));
        }
        all.addAll(wrong("476", "variables", "\"string\""));
        all.add(post("2EA1", GRAPHQL, TYPE, Expected.OK));
        all.add(post("28B9", JSON, TYPE, Expected.OK));
        String address = "query=" + encoded("query T($name: String!) { __type(name: $name) { name } }") + "&variables="
                + encoded("{\"name\":\"sometype\"}");
        all.add(get("D6D5", GRAPHQL, address, Expected.OK));
        all.add(get("6A70", JSON, address, Expected.OK));
        all.addAll(wrong("58B", "extensions", "\"string\""));
        all.add(post("428F", GRAPHQL, with("extensions", "{\"some\":\"value\"}"), Expected.OK));
        all.add(post("1B7A", JSON, with("extensions", "{\"some\":\"value\"}"), Expected.OK));
    }

    private static void documents(List<Audit> all) {
        all.add(post("B6DC", JSON, "{ \"not a JSON", Expected.REFUSED));
        all.add(post("BCF8", JSON, "{ \"not a JSON", Expected.BAD));
        all.add(post("B7N8", GRAPHQL, "{ \"not a JSON", Expected.BAD));
        all.add(post("8764", null, MISSPELT, Expected.REFUSED));
        all.add(post("3E3A", null, MISSPELT, Expected.BAD));
        all.add(post("572B", JSON, "{\"query\":\"{\"}", Expected.ANY_OK));
        all.add(post("FDE2", JSON, INVALID, Expected.ANY_OK));
        all.add(post("7B9B", JSON, COERCION, Expected.ANY_OK));
        for (String id : List.of("865D", "556A", "D586")) {
            all.add(post(id, GRAPHQL, "{\"query\":\"{\"}", Expected.BAD));
        }
        for (String id : List.of("51FE", "74FF", "5E5B")) {
            all.add(post(id, GRAPHQL, INVALID, Expected.BAD));
        }
        all.add(post("86EE", GRAPHQL, COERCION, Expected.BAD));
    }

    void check(String token) {
        HttpResponse<String> answer = send(token);
        String body = answer.body();

        assertThat(answer.statusCode()).as(body).isBetween(expected.least(), expected.most());
        if (expected.type() != null) {
            assertThat(answer.headers().firstValue("content-type").orElse("")).contains(expected.type());
        }
        if (!expected.errors()) {
            assertThat(body).doesNotContain("\"errors\"");
        }
        if (!expected.data()) {
            assertThat(body).doesNotContain("\"data\"");
        }
    }

    private HttpResponse<String> send(String token) {
        String address = "http://127.0.0.1:%d/graphql".formatted(RestAssured.port);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(query == null ? address : address + "?" + query))
                .header("Authorization", "Bearer " + token);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (accept != null) {
            request.header("Accept", accept);
        }
        if (query == null) {
            request.POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static List<Audit> wrong(String id, String parameter, String first) {
        List<String> values = List.of(first, "0", "false", "[\"array\"]");
        List<Audit> audits = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            audits.add(post(id + i, null, with(parameter, values.get(i)), Expected.BAD));
        }
        return audits;
    }

    private static String with(String parameter, String value) {
        return parameter.equals("query")
                ? "{\"query\":%s}".formatted(value)
                : "{\"query\":\"{ __typename }\",\"%s\":%s}".formatted(parameter, value);
    }

    private static Audit post(String id, @Nullable String accept, @Nullable String body, Expected expected) {
        return new Audit(id, JSON, accept, body, null, expected);
    }

    private static Audit get(String id, @Nullable String accept, String query, Expected expected) {
        return new Audit(id, null, accept, null, query, expected);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
