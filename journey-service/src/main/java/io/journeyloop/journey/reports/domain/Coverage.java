package io.journeyloop.journey.reports.domain;

import io.journeyloop.journey.evidence.StepFigures;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which touchpoints lack what.
 *
 * @param touchpoints how many were looked at
 * @param complete how many lack nothing
 * @param missing how many lack what
 * @param items the first of those that lack something
 */
public record Coverage(int journeys, int touchpoints, int complete, Map<Gap, Integer> missing, List<Item> items) {
    /** More would be no list that anybody works off. */
    public static final int MOST = 1_000;

    /** One touchpoint and what it lacks. */
    public record Item(Place place, List<Gap> missing) {}

    /** @param figures what is known of the steps, by their ids */
    public static Coverage of(Collection<Journey> journeys, Map<UUID, StepFigures> figures) {
        var missing = new EnumMap<Gap, Integer>(Gap.class);
        List.of(Gap.values()).forEach(gap -> missing.put(gap, 0));
        var items = new ArrayList<Item>();
        int complete = 0;
        var all = Place.all(journeys).toList();
        for (var found : all) {
            var gaps = gaps(
                    found.step(),
                    found.touchpoint(),
                    figures.getOrDefault(found.step().id(), StepFigures.NONE));
            gaps.forEach(gap -> missing.merge(gap, 1, Integer::sum));
            if (gaps.isEmpty()) {
                complete++;
            } else if (items.size() < MOST) {
                items.add(new Item(found.place(), gaps));
            }
        }
        return new Coverage(journeys.size(), all.size(), complete, missing, items);
    }

    private static List<Gap> gaps(Step step, Touchpoint touchpoint, StepFigures figures) {
        var gaps = new ArrayList<Gap>();
        var details = touchpoint.details();
        if (isBlank(details.customerGoal())) {
            gaps.add(Gap.GOAL);
        }
        if (details.needIds().isEmpty()) {
            gaps.add(Gap.NEED);
        }
        if (isBlank(step.details().feeling())) {
            gaps.add(Gap.EMOTION);
        }
        if (figures.insights() == 0 && figures.opportunities() == 0) {
            gaps.add(Gap.PAIN);
        }
        if (figures.feedback() == 0 && figures.insights() == 0) {
            gaps.add(Gap.EVIDENCE);
        }
        return gaps;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
