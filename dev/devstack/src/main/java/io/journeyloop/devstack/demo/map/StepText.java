package io.journeyloop.devstack.demo.map;

import io.journeyloop.devstack.demo.map.MapData.Insight;
import io.journeyloop.devstack.demo.map.MapData.Opportunity;
import io.journeyloop.devstack.demo.map.MapData.Step;
import io.journeyloop.devstack.demo.map.MapData.Touchpoint;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

/** A step: how it is lived, where it happens, what was learnt about it and what could be done. */
final class StepText {

    private static final String INDENT = "     ";

    private final Page page;
    private final String margin;

    /** @param margin what stands left of the step: the branches of the tree */
    StepText(Page page, String margin) {
        this.page = page;
        this.margin = margin;
    }

    void write(Step step) {
        var figures = new ArrayDeque<>(FigureText.of(step.metrics(), step.feedbackCount()));
        var name = step.momentOfTruth() ? step.name() + " ◆" : step.name();
        var line = start("   ").addWithin(Page.EXPERIENCE - 1, Style.BOLD, name).padTo(Page.EXPERIENCE);
        ExperienceBar.draw(
                line, step.experience() == null ? null : step.experience().value());
        putWithFigure(line, figures);
        touchpoints(step.touchpoints(), figures);
        while (!figures.isEmpty()) {
            putWithFigure(start(INDENT), figures);
        }
        insights(step.insights());
        step.opportunities().forEach(this::opportunity);
    }

    void insights(List<Insight> insights) {
        insights.forEach(this::insight);
    }

    private void touchpoints(List<Touchpoint> touchpoints, Queue<String> figures) {
        var line = start(INDENT);
        boolean empty = true;
        for (var touchpoint : touchpoints) {
            var channel =
                    touchpoint.channel() == null ? "" : touchpoint.channel().key() + " ";
            int needed = Line.widthOf(channel) + Line.widthOf(touchpoint.name()) + 3;
            if (!empty && line.width() + needed > Page.FIGURES - 1) {
                putWithFigure(line, figures);
                line = start(INDENT);
                empty = true;
            }
            line.add(Style.DIM, empty ? "" : " · ").add(Style.CHANNEL, channel);
            line.addWithin(Page.FIGURES - 1, Style.PLAIN, touchpoint.name());
            empty = false;
        }
        if (!empty) {
            putWithFigure(line, figures);
        }
    }

    private void putWithFigure(Line line, Queue<String> figures) {
        var figure = figures.poll();
        if (figure != null) {
            line.padTo(Page.FIGURES).addWithin(Page.WIDTH, FigureText.styleOf(figure), figure);
        }
        page.put(line);
    }

    private void insight(Insight insight) {
        var impact = insight.experienceImpact();
        var line = start(INDENT);
        line.add(Style.DIM, "%-11s ".formatted(insight.type().toLowerCase(Locale.ROOT)));
        line.add(
                impact == null ? Style.DIM : ExperienceBar.styleOf(impact),
                impact == null ? "   –" : ExperienceBar.text(impact));
        var proof =
                insight.evidence().size() + " in evidence" + (insight.status().equals("VALIDATED") ? " ✓" : "");
        line.add(" ").addWithin(Page.WIDTH - Line.widthOf(proof) - 2, Style.PLAIN, insight.title());
        page.put(line.padTo(Page.WIDTH - Line.widthOf(proof)).add(Style.DIM, proof));
    }

    private void opportunity(Opportunity opportunity) {
        var rank = opportunity.rank() == null ? "" : " no. " + opportunity.rank();
        var line = start(INDENT);
        line.add(Style.OPPORTUNITY, "%-17s".formatted("▲" + rank));
        page.put(line.addWithin(Page.WIDTH, Style.OPPORTUNITY, opportunity.title()));
    }

    private Line start(String indent) {
        return page.line().add(Style.DIM, margin).add(indent);
    }
}
