package io.journeyloop.devstack.demo.map;

import io.journeyloop.devstack.demo.map.MapData.Persona;
import java.util.List;

/** The whole map: who the customers are, their journeys as a tree, and what to do next. */
final class MapText {

    private static final int NAME = 26;

    private final Page page;

    private MapText(boolean colours) {
        this.page = new Page(colours);
    }

    static List<String> lines(String tenant, MapData data, boolean colours) {
        var text = new MapText(colours);
        text.title(tenant, data);
        text.personas(data.personas().nodes());
        text.legend();
        new JourneyText(text.page).writeRoots(data.trees());
        new OpportunityText(text.page).write(data.opportunities().nodes());
        return text.page.lines();
    }

    private void title(String tenant, MapData data) {
        var journeys = data.journeys().nodes();
        long steps = journeys.stream()
                .flatMap(journey -> journey.phases().stream())
                .mapToLong(phase -> phase.steps().size())
                .sum();
        int feedback = journeys.stream()
                .mapToInt(journey -> journey.feedbackCount() == null ? 0 : journey.feedbackCount())
                .sum();
        page.put(page.line()
                .add(Style.BOLD, "The journeys of " + tenant)
                .add(
                        Style.DIM,
                        "   %d journeys, %d steps, %d feedback records".formatted(journeys.size(), steps, feedback)));
    }

    private void personas(List<Persona> personas) {
        page.blank();
        for (var persona : personas) {
            var line = page.line()
                    .add("  ")
                    .addWithin(NAME, Style.BOLD, persona.name())
                    .padTo(NAME);
            page.put(
                    persona.quote() == null
                            ? line
                            : line.addWithin(Page.WIDTH, Style.DIM, "“" + persona.quote() + "”"));
        }
    }

    private void legend() {
        page.blank();
        page.put(page.line()
                .add(Style.DIM, "  ◆ moment of truth   ✓ validated   ▲ opportunity with its rank   ")
                .add(Style.BAD, "██")
                .add(Style.DIM, "│")
                .add(Style.GOOD, "██")
                .add(Style.DIM, " experience, −2 to +2"));
        page.put(page.line()
                .add(Style.DIM, "  NPS, CSAT, RATING: value, 95 % interval, number of answers (few: under 30)"));
    }
}
