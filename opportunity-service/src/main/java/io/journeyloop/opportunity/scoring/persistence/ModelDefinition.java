package io.journeyloop.opportunity.scoring.persistence;

import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a scoring model is stored as one JSON document. */
record ModelDefinition(List<Criterion> criteria, @Nullable String expression) {

    static ModelDefinition of(Rules rules) {
        return new ModelDefinition(rules.criteria(), rules.expression());
    }

    Rules rules(ScoringMethod method) {
        return new Rules(method, criteria, expression);
    }
}
