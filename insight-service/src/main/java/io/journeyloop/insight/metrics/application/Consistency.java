package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.application.ScopedFigures.Item;
import io.journeyloop.insight.metrics.domain.Difference;
import io.journeyloop.insight.metrics.domain.Direction;
import io.journeyloop.insight.metrics.domain.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One figure for each group of answers.
 *
 * @param groups by name
 * @param differences of each pair of groups that have answers; those that are furthest from zero for certain first
 */
public record Consistency(FigureFilter scope, Lens by, List<Group> groups, List<Pair> differences) {

    /** Pairs grow with the square of this. Where there are more, those with the fewest answers are left out. */
    public static final int MOST_GROUPS = 30;

    private static final Comparator<Pair> MOST_CERTAIN_FIRST = Comparator.comparingDouble(
                    (Pair pair) -> -Math.abs(pair.difference().certain()))
            .thenComparing(Pair::first)
            .thenComparing(Pair::second);

    /** The answers that came by one channel, of one persona, from one source, or of one segment. */
    public record Group(String name, Item item) {

        Figure figure() {
            return item.placed().figure();
        }
    }

    /** How far the second group lies from the first. */
    public record Pair(String first, String second, Difference difference) {}

    static Consistency of(
            FigureFilter scope, Lens by, Direction better, Answers answers, Function<Answers, Item> figure) {
        Map<String, Answers> parts = answers.counted().stream()
                .filter(answer -> !name(by, answer).isEmpty())
                .collect(Collectors.groupingBy(
                        answer -> name(by, answer), Collectors.collectingAndThen(Collectors.toList(), Answers::new)));
        return of(scope, by, better, parts, figure);
    }

    /** Of parts that are told apart already. */
    static Consistency of(
            FigureFilter scope, Lens by, Direction better, Map<String, Answers> parts, Function<Answers, Item> figure) {
        List<Group> groups = parts.entrySet().stream()
                .map(part -> new Group(part.getKey(), figure.apply(part.getValue())))
                .filter(group -> group.figure().n() > 0)
                .sorted(Comparator.comparingLong(
                                (Group group) -> -group.figure().n())
                        .thenComparing(Group::name))
                .limit(MOST_GROUPS)
                .sorted(Comparator.comparing(Group::name))
                .toList();
        return new Consistency(scope, by, groups, differences(groups, better));
    }

    private static String name(Lens by, CountedAnswer answer) {
        return switch (by) {
            case PERSONA -> answer.personaKey();
            case SOURCE -> answer.source();
            default -> answer.channel();
        };
    }

    private static List<Pair> differences(List<Group> groups, Direction better) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Group first = groups.get(i);
                Group second = groups.get(j);
                Difference difference = Difference.between(first.figure(), second.figure(), better);
                pairs.add(new Pair(first.name(), second.name(), difference));
            }
        }
        pairs.sort(MOST_CERTAIN_FIRST);
        return List.copyOf(pairs);
    }
}
