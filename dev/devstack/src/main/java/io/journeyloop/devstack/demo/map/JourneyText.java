package io.journeyloop.devstack.demo.map;

import io.journeyloop.devstack.demo.map.MapData.Journey;
import io.journeyloop.devstack.demo.map.MapData.Phase;
import io.journeyloop.devstack.demo.map.MapData.Tree;
import java.util.List;
import java.util.Locale;

/** A journey with its map, and under it the journeys below, as branches of a tree. */
final class JourneyText {

    private final Page page;

    JourneyText(Page page) {
        this.page = page;
    }

    void writeRoots(List<Tree> framework) {
        framework.forEach(root -> {
            page.blank();
            write(root, "", "");
        });
    }

    private void write(Tree tree, String branch, String margin) {
        var journey = tree.journey();
        var below = margin + (tree.children().isEmpty() ? "   " : "│  ");
        heading(journey, branch, below);
        int number = 1;
        for (var phase : journey.phases()) {
            phase(phase, number++, below);
        }
        for (var iterator = tree.children().iterator(); iterator.hasNext(); ) {
            var child = iterator.next();
            page.put(page.line().add(Style.DIM, margin + "│"));
            boolean last = !iterator.hasNext();
            write(child, margin + (last ? "└─ " : "├─ "), margin + (last ? "   " : "│  "));
        }
    }

    private void heading(Journey journey, String branch, String margin) {
        var standing = "%s · %s · %s · revision %d"
                .formatted(journey.level(), journey.state(), journey.status(), journey.revision());
        int room = Page.WIDTH - Line.widthOf(standing);
        var title = page.line().add(Style.DIM, branch).addWithin(room - 2, Style.TITLE, journey.title());
        page.put(title.padTo(room).add(Style.DIM, standing));
        if (journey.customerGoal() != null) {
            page.put(start(margin).addWithin(Page.WIDTH, Style.DIM, "Goal: " + journey.customerGoal()));
        }
        who(journey, margin);
        figures(journey, margin);
        new StepText(page, margin).insights(journey.ownInsights());
    }

    private void who(Journey journey, String margin) {
        if (!journey.personas().isEmpty()) {
            var names = journey.personas().stream().map(MapData.Persona::name).toList();
            page.put(start(margin).addWithin(Page.WIDTH, Style.DIM, "Who:  " + String.join(" · ", names)));
        }
    }

    private void figures(Journey journey, String margin) {
        int count = journey.feedbackCount() == null ? 0 : journey.feedbackCount();
        if (count == 0) {
            return;
        }
        var line = start(margin);
        line.add("All its feedback: %d".formatted(count)).padTo(Page.EXPERIENCE);
        ExperienceBar.draw(
                line, journey.experience() == null ? null : journey.experience().value());
        for (var figure : FigureText.of(journey.metrics(), count)) {
            page.put(line.padTo(Page.FIGURES).addWithin(Page.WIDTH, Style.PLAIN, figure));
            line = start(margin);
        }
    }

    private void phase(Phase phase, int number, String margin) {
        var line = start(margin)
                .add(Style.BOLD, "%d %s".formatted(number, phase.name().toUpperCase(Locale.ROOT)));
        if (phase.customerGoal() != null) {
            line.addWithin(Page.WIDTH, Style.DIM, "  " + phase.customerGoal());
        }
        page.put(line);
        phase.steps().forEach(new StepText(page, margin)::write);
    }

    private Line start(String margin) {
        return page.line().add(Style.DIM, margin);
    }
}
