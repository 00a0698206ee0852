package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a criterion of an opportunity.
 *
 * @param raw in the criterion's own range; null where neither a person nor evidence tells
 * @param source who told: a person (MANUAL) or evidence
 * @param explanation in plain words
 */
public record Answer(Criterion criterion, @Nullable Double raw, InputSource source, String explanation) {

    /** A person's word comes before evidence. */
    static Answer to(Criterion criterion, List<ScoreInput> inputs, Evidence evidence) {
        return inputs.stream()
                .filter(input -> input.criterion().equals(criterion.key()))
                .findFirst()
                .map(input -> new Answer(criterion, input.value(), InputSource.MANUAL, given(input)))
                .orElseGet(() -> fromEvidence(criterion, evidence));
    }

    boolean isMissing() {
        return raw == null && criterion.required();
    }

    private static Answer fromEvidence(Criterion criterion, Evidence evidence) {
        if (criterion.source() == InputSource.MANUAL) {
            return new Answer(criterion, null, InputSource.MANUAL, "Nobody has given it yet");
        }
        return CustomerPain.in(evidence)
                .map(pain -> new Answer(
                        criterion, pain.valueFor(criterion), InputSource.EVIDENCE, pain.explanation(evidence)))
                .orElseGet(() ->
                        new Answer(criterion, null, InputSource.EVIDENCE, "No feedback tells of the experience yet"));
    }

    private static String given(ScoreInput input) {
        Double confidence = input.confidence();
        String sure = confidence == null ? "" : ", confidence " + Figures.text(confidence);
        return "Given by " + input.by() + " on " + input.at() + sure;
    }
}
