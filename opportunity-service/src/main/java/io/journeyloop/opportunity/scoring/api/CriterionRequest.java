package io.journeyloop.opportunity.scoring.api;

import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.EvidenceFigure;
import io.journeyloop.opportunity.scoring.domain.InputSource;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.Side;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a criterion; what they leave out is as the method's standard has it. */
@Schema(name = "CriterionRequest", description = "One thing that a scoring model asks about an opportunity")
record CriterionRequest(
        @Schema(description = "Unique in the model", examples = "customerValue")
        @NotBlank
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9]*", message = "must be letters and digits, a letter first")
        @Size(max = 40)
        String key,

        @NotNull Side side,

        @Schema(description = "MANUAL when absent") @Nullable
        InputSource source,

        @Schema(
                description = "Which figure of the evidence gives the value; with EVIDENCE only",
                defaultValue = "CUSTOMER_PAIN")
        @Nullable
        EvidenceFigure figure,

        @Schema(description = "Smallest value, 0 when absent")
        @DecimalMin("-1000000000")
        @DecimalMax("1000000000")
        @Nullable
        Double min,

        @Schema(description = "Largest value, 100 when absent")
        @DecimalMin("-1000000000")
        @DecimalMax("1000000000")
        @Nullable
        Double max,

        @Schema(description = "Its share against the others, 1 when absent")
        @DecimalMin("0")
        @DecimalMax("1000000")
        @Nullable
        Double weight,

        @Schema(description = "Whether there is no score without it; true when absent, save for effort beside a value")
        @Nullable
        Boolean required,

        @Schema(description = "The only values that it takes; given by the method, and ignored here", readOnly = true)
        @Nullable
        List<@NotNull Double> allowed) {

    boolean hasRange(ScoringMethod method) {
        Criterion standard = standard(method);
        return min(standard) < max(standard);
    }

    /** Whether it names a figure of the evidence that nothing would read. */
    boolean hasStrayFigure(ScoringMethod method) {
        return figure != null && source(standard(method)) == InputSource.MANUAL;
    }

    Criterion toCriterion(ScoringMethod method) {
        Criterion standard = standard(method);
        InputSource from = source(standard);
        return new Criterion(
                key,
                side,
                from,
                min(standard),
                max(standard),
                weight == null ? standard.weight() : weight,
                required == null ? standard.required() : required,
                from == InputSource.EVIDENCE ? figure : null,
                List.of());
    }

    static CriterionRequest of(Criterion criterion) {
        return new CriterionRequest(
                criterion.key(),
                criterion.side(),
                criterion.source(),
                criterion.figure(),
                criterion.min(),
                criterion.max(),
                criterion.weight(),
                criterion.required(),
                null);
    }

    private Criterion standard(ScoringMethod method) {
        Criterion known = Rules.standard(method, key);
        boolean besideTheValue = side == Side.EFFORT && method == ScoringMethod.VALUE_EFFORT;
        return known != null ? known : new Criterion(key, side, InputSource.MANUAL, 0, 100, 1, !besideTheValue);
    }

    private InputSource source(Criterion standard) {
        return source == null ? standard.source() : source;
    }

    private double min(Criterion standard) {
        return min == null ? standard.min() : min;
    }

    private double max(Criterion standard) {
        return max == null ? standard.max() : max;
    }
}
