package io.journeyloop.testkit;

import io.restassured.RestAssured;
import java.util.Map;

/** What a service shows to Prometheus: lines of text, read at its real address. */
public record Metrics(String address) {

    /**
     * The value of the metric with at least these labels, summed up where there are several.
     *
     * @return below zero where nothing is shown
     */
    public double value(String name, Map<String, String> labels) {
        return RestAssured.get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .filter(line -> labels.entrySet().stream()
                        .allMatch(label -> line.contains(label.getKey() + "=\"" + label.getValue() + "\"")))
                .mapToDouble(Metrics::number)
                .reduce(Double::sum)
                .orElse(-1);
    }

    public double value(String name) {
        return value(name, Map.of());
    }

    /** The last word; behind it may stand a trace that is an example of what was counted. */
    private static double number(String line) {
        String sample = line.split(" # ", 2)[0];
        return Double.parseDouble(sample.substring(sample.lastIndexOf(' ')));
    }
}
