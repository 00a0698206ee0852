package io.journeyloop.devstack.demo.map;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What makes a map a managed journey: how it shall be, how it came to be, what people say about it, what it lacks. */
public final class ManagementText {

    private static final int LABEL = 12;
    private static final int SHOWN = 4;

    private final Page page;

    private ManagementText(boolean colours) {
        this.page = new Page(colours);
    }

    /**
     * Reads and writes what is to be told about a journey and its TO_BE.
     *
     * @param read answers a path of journey-service's REST API
     * @param journey key of the journey
     * @param toBe key of the journey that shall take its place
     */
    public static List<String> lines(Function<String, JsonNode> read, String journey, String toBe, boolean colours) {
        var text = new ManagementText(colours);
        text.comparison(read.apply("journeys/key:" + toBe + "/comparison"));
        text.revisions(read.apply("journeys/key:" + journey + "/revisions?limit=" + SHOWN));
        text.comments(read.apply("journeys/key:" + journey + "/comments"));
        text.coverage(read.apply("reports/coverage"));
        return text.page.lines();
    }

    private void comparison(JsonNode diff) {
        page.blank();
        page.put(page.line()
                .add(Style.BOLD, diff.path("to").path("title").asText())
                .add(Style.DIM, "   against “" + diff.path("from").path("title").asText() + "”, as it is now"));
        var changes = new ArrayList<String>();
        diff.path("added").forEach(part -> changes.add("+ " + named(part)));
        diff.path("removed").forEach(part -> changes.add("− " + named(part)));
        diff.path("moved").forEach(part -> changes.add("› " + named(part)));
        diff.path("changed").forEach(part -> changes.add("~ " + changed(part)));
        section("To be", changes.stream().limit(SHOWN).toList());
        if (changes.size() > SHOWN) {
            section("", List.of("… and %d more".formatted(changes.size() - SHOWN)));
        }
    }

    private void revisions(JsonNode revisions) {
        section(
                "History",
                StreamSupport.stream(revisions.path("items").spliterator(), false)
                        .map(revision -> "revision %s · %s"
                                .formatted(
                                        revision.path("number").asText(),
                                        revision.path("label")
                                                .asText(revision.path("reason").asText())))
                        .toList());
    }

    private void comments(JsonNode comments) {
        section(
                "Talk",
                StreamSupport.stream(comments.path("items").spliterator(), false)
                        .filter(comment -> comment.path("parentId").isNull())
                        .limit(SHOWN)
                        .map(comment -> "“" + comment.path("body").asText() + "”")
                        .toList());
    }

    /** Of all journeys. */
    private void coverage(JsonNode coverage) {
        var gaps = new ArrayList<String>();
        coverage.path("missing").properties().stream()
                .filter(gap -> gap.getValue().asInt() > 0)
                .forEach(gap -> gaps.add(gap.getKey().toLowerCase(Locale.ROOT) + " at " + gap.getValue()));
        section(
                "Coverage",
                List.of("%s of %s touchpoints lack nothing%s"
                        .formatted(
                                coverage.path("complete").asText(),
                                coverage.path("touchpoints").asText(),
                                gaps.isEmpty() ? "" : "; missing: " + String.join(", ", gaps))));
    }

    private void section(String label, List<String> entries) {
        var name = label;
        for (var entry : entries) {
            page.put(page.line().add("  ").add(Style.DIM, name).padTo(LABEL).addWithin(Page.WIDTH, Style.PLAIN, entry));
            name = "";
        }
    }

    private static String named(JsonNode part) {
        return part.path("kind").asText().toLowerCase(Locale.ROOT) + " “"
                + part.path("name").asText() + "”";
    }

    private static String changed(JsonNode change) {
        return "%s: %s  %s → %s"
                .formatted(
                        change.path("name").asText(),
                        change.path("field").asText(),
                        value(change.path("from")),
                        value(change.path("to")));
    }

    private static String value(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? "nothing"
                : value.isTextual() ? value.asText() : value.toString();
    }
}
