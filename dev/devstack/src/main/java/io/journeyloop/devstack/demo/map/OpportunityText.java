package io.journeyloop.devstack.demo.map;

import io.journeyloop.devstack.demo.map.MapData.Opportunity;
import io.journeyloop.devstack.demo.map.MapData.Score;
import io.journeyloop.devstack.demo.map.MapData.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The opportunities by rank, each with its score and the reasons for it. */
final class OpportunityText {

    private static final int CELLS = 10;
    private static final String INDENT = " ".repeat(22);

    private final Page page;

    OpportunityText(Page page) {
        this.page = page;
    }

    void write(List<Opportunity> opportunities) {
        if (opportunities.isEmpty()) {
            return;
        }
        page.blank();
        page.put(page.line().add(Style.BOLD, "What to do next: opportunities by rank"));
        page.put(
                page.line()
                        .add(
                                Style.DIM,
                                "  score 0–100, and what each criterion of the scoring model adds to it; effort is an axis of its own"));
        opportunities.forEach(this::write);
    }

    private void write(Opportunity opportunity) {
        page.blank();
        var line = page.line();
        line.add(Style.OPPORTUNITY, "%4s  ".formatted(opportunity.rank() == null ? "–" : opportunity.rank()));
        score(line, opportunity.score());
        page.put(line.padTo(INDENT.length()).addWithin(Page.WIDTH, Style.BOLD, opportunity.title()));
        where(opportunity);
        if (opportunity.score() != null) {
            why(opportunity.score());
        }
    }

    private static void score(Line line, @Nullable Score score) {
        var value = score == null ? null : score.value();
        if (value == null) {
            line.add(Style.DIM, "  – " + "·".repeat(CELLS));
            return;
        }
        int full = (int) Math.round(value / 100 * CELLS);
        line.add("%3d ".formatted(Math.round(value)));
        line.add(Style.OPPORTUNITY, "█".repeat(full)).add(Style.DIM, "·".repeat(CELLS - full));
    }

    private void where(Opportunity opportunity) {
        var steps = opportunity.steps().stream().map(MapData.Named::name).toList();
        var journeys =
                opportunity.journeys().stream().map(MapData.Titled::title).toList();
        var places = Stream.concat(steps.stream(), journeys.stream()).collect(Collectors.joining(" · "));
        var score = opportunity.score();
        var support = score == null ? null : score.evidence();
        var evidence = support == null
                ? ""
                : " (feedback records: %d, insights: %d)".formatted(support.n(), support.insights());
        var line = page.line().add(INDENT).addWithin(Page.WIDTH - Line.widthOf(evidence), Style.DIM, places);
        page.put(line.add(Style.DIM, evidence));
    }

    private void why(Score score) {
        var sum = score.terms().stream()
                .filter(term -> !term.ownAxis())
                .map(OpportunityText::summand)
                .collect(Collectors.joining(" + "));
        var effort = score.effort() == null ? "unknown" : number(score.effort());
        page.wrapped(INDENT, INDENT, Style.PLAIN, sum + ", effort " + effort);
        if (!score.missing().isEmpty()) {
            var missing = String.join(", ", score.missing());
            page.put(page.line().add(INDENT).add(Style.BAD, "No score before somebody gives " + missing));
        }
    }

    private static String summand(Term term) {
        if (term.raw() == null || term.contribution() == null) {
            return "? for " + term.criterion();
        }
        var origin = term.source().equals("EVIDENCE") ? "by evidence" : "given";
        return "%s for %s %s (%s)".formatted(number(term.contribution()), term.criterion(), number(term.raw()), origin);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }
}
