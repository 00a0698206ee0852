package io.journeyloop.opportunity.scoring.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.scoring.application.ModelDrafts.Wanted;
import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a scoring model, when they create it and when they patch it. */
@Schema(
        name = "ScoringModelRequest",
        description = "The rules by which opportunities are scored; `criteria` that a patch names replace all criteria")
record ScoringModelRequest(
        @Schema(description = "Stable name, unique in the tenant; made from method and version when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotNull ScoringMethod method,

        @Schema(
                description = "At least one of the side CUSTOMER and one of the side BUSINESS; the method's own when"
                        + " absent. ODI needs importance and satisfaction; RICE reach, impact, confidence and effort;"
                        + " WSJF businessValue, timeCriticality, riskReduction and jobSize. Others that such a method"
                        + " doesn't know are axes beside the value")
        @Size(min = 1, max = 20)
        @Nullable
        List<@NotNull @Valid CriterionRequest> criteria,

        @Schema(
                description = "With CUSTOM only: arithmetic over the criteria's keys, see docs/scoring.md",
                examples = "(customerValue * 2 + businessValue) / max(effort, 0.5)")
        @Size(max = 1000)
        @Nullable
        String formula) {

    /** What it asks for; 400 names a range that is none. */
    Wanted toWanted() {
        return new Wanted(key, rules());
    }

    private Rules rules() {
        if (criteria == null) {
            return new Rules(method, Rules.standard(method).criteria(), formula);
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            CriterionRequest criterion = criteria.get(i);
            if (!criterion.hasRange(method)) {
                violations.add(new Violation("criteria[" + i + "].max", "must be more than min"));
            }
            if (criterion.hasStrayFigure(method)) {
                violations.add(new Violation("criteria[" + i + "].figure", "needs the source EVIDENCE"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        List<Criterion> asked = criteria.stream()
                .map(criterion -> criterion.toCriterion(method))
                .toList();
        return Rules.of(method, asked, formula);
    }

    /** The writable part of a model, as the ground that a patch is laid on. */
    static ScoringModelRequest of(StoredModel stored) {
        return of(stored.key(), stored.model().rules());
    }

    /** The same, for a model of its own: with a key of its own. */
    static ScoringModelRequest versionOf(StoredModel stored) {
        return of(null, stored.model().rules());
    }

    private static ScoringModelRequest of(@Nullable String key, Rules rules) {
        return new ScoringModelRequest(
                key,
                rules.method(),
                rules.criteria().stream().map(CriterionRequest::of).toList(),
                rules.expression());
    }
}
