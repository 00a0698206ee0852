package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.opportunity.scoring.domain.Answer;
import io.journeyloop.opportunity.scoring.domain.InputSource;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How firmly an opportunity stands between its neighbours: for each input, by itself, the smallest change that swaps
 * two ranks.
 */
public final class Sensitivity {

    private final ScoringModel model;
    private final List<Answer> answers;
    private final UUID id;

    public Sensitivity(ScoringModel model, List<Answer> answers, UUID id) {
        this.model = model;
        this.answers = answers;
        this.id = id;
    }

    /**
     * A change of one input.
     *
     * @param change added to what the input is
     * @param value what the input would be, within its range
     * @param score what the score would be
     */
    public record Shift(
            double change, double value, @Nullable Double score) {}

    /**
     * How much one input decides.
     *
     * @param current null where it is missing, and nothing can be told
     * @param toPassAbove null where no value of its range suffices, or nothing is above
     * @param toFallBelow null where no value of its range suffices, or nothing is below
     */
    public record Line(
            String criterion,
            InputSource source,
            @Nullable Double current,
            @Nullable Shift toPassAbove,
            @Nullable Shift toFallBelow) {}

    /** One line per criterion, in the model's order. */
    public List<Line> between(@Nullable Neighbour above, @Nullable Neighbour below) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            lines.add(new Line(
                    answer.criterion().key(),
                    answer.source(),
                    answer.raw(),
                    above == null ? null : shift(i, place -> place.isBefore(above.place())),
                    below == null ? null : shift(i, place -> below.place().isBefore(place))));
        }
        return lines;
    }

    private interface Wish {
        boolean isMetAt(RankPlace place);
    }

    private @Nullable Shift shift(int index, Wish wish) {
        Answer answer = answers.get(index);
        Double current = answer.raw();
        if (current == null) {
            return null;
        }
        return SmallestChange.of(answer.criterion(), current, value -> wish.isMetAt(placeWith(index, value)))
                .map(value -> new Shift(
                        SmallestChange.rounded(value - current),
                        value,
                        placeWith(index, value).score()))
                .orElse(null);
    }

    private RankPlace placeWith(int index, double value) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.set(index, answers.get(index).with(value));
        return new RankPlace(model.value(changed), model.effort(changed), id);
    }
}
