package io.journeyloop.devstack.demo.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The full hierarchy of a tenant, read through the gateway by one GraphQL query, as a map for the terminal. */
public final class JourneyMap {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Product product;

    public JourneyMap(Product product) {
        this.product = product;
    }

    /**
     * Reads the map as the tenant's viewer sees it.
     *
     * @param tenant for example {@code acme}
     * @param colours whether the lines may carry ANSI colours
     */
    public List<String> lines(String tenant, boolean colours) {
        var answer = Http.send(Http.request(product.url(Service.GATEWAY) + "/graphql")
                .header("Authorization", "Bearer " + product.tokens().of("viewer@" + tenant))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(BodyPublishers.ofString(request()))
                .build());
        return render(tenant, answer.body(), colours);
    }

    static List<String> render(String tenant, String answer, boolean colours) {
        try {
            var tree = JSON.readTree(answer);
            if (!tree.path("data").isObject()) {
                throw new DevstackException("The gateway could not answer for the map: " + answer);
            }
            var lines =
                    new ArrayList<>(MapText.lines(tenant, JSON.treeToValue(tree.get("data"), MapData.class), colours));
            lines.addAll(gaps(tree.path("errors")));
            return lines;
        } catch (JsonProcessingException e) {
            throw new DevstackException("The gateway answered something that is not a map: " + answer, e);
        }
    }

    /** What could not be read, each reason once. */
    private static List<String> gaps(JsonNode errors) {
        var gaps = new ArrayList<String>();
        for (var error : errors) {
            var line = "Not all could be read: " + error.path("message").asText();
            if (!gaps.contains(line)) {
                gaps.add(line);
            }
        }
        return gaps;
    }

    private static String request() {
        try (var stream = JourneyMap.class.getResourceAsStream("journey-map.graphql")) {
            var query = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return JSON.writeValueAsString(Map.of("query", query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
