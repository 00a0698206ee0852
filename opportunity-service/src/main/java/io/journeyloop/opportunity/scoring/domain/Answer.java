package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a criterion of an opportunity.
 *
 * @param raw in the criterion's own range; null where neither a person nor evidence tells
 * @param source who told: a person (MANUAL) or evidence
 * @param explanation in plain words
 */
public record Answer(Criterion criterion, @Nullable Double raw, InputSource source, String explanation) {

    /** A person's word comes before evidence; one that was said for another model counts if this one takes it. */
    static Answer to(Criterion criterion, List<ScoreInput> inputs, Evidence evidence) {
        Optional<ScoreInput> said = inputs.stream()
                .filter(input -> input.criterion().equals(criterion.key()))
                .findFirst();
        return said.filter(input -> criterion.allows(input.value()))
                .map(input -> new Answer(criterion, input.value(), InputSource.MANUAL, given(input)))
                .orElseGet(() -> fromEvidence(criterion, said, evidence));
    }

    /** The same criterion with another value. */
    public Answer with(double value) {
        return new Answer(criterion, value, source, explanation);
    }

    boolean isMissing() {
        return raw == null && criterion.required();
    }

    /** The value of an answer that is not missing. */
    double known() {
        if (raw == null) {
            throw new IllegalStateException(criterion.key() + " is not known");
        }
        return raw;
    }

    private static Answer fromEvidence(Criterion criterion, Optional<ScoreInput> said, Evidence evidence) {
        EvidenceFigure figure = criterion.figure();
        if (criterion.source() == InputSource.MANUAL || figure == null) {
            return new Answer(criterion, null, InputSource.MANUAL, unsaid(criterion, said));
        }
        return figure.of(evidence, criterion)
                .map(reading -> new Answer(criterion, reading.value(), InputSource.EVIDENCE, reading.explanation()))
                .orElseGet(() ->
                        new Answer(criterion, null, InputSource.EVIDENCE, "No feedback tells of " + figure + " yet"));
    }

    private static String unsaid(Criterion criterion, Optional<ScoreInput> said) {
        return said.map(input -> "Given as " + Figures.text(input.value()) + " for another model; here it must be "
                        + criterion.range())
                .orElse("Nobody has given it yet");
    }

    private static String given(ScoreInput input) {
        Double confidence = input.confidence();
        String sure = confidence == null ? "" : ", confidence " + Figures.text(confidence);
        return "Given by " + input.by() + " on " + input.at() + sure;
    }
}
