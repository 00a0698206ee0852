package io.journeyloop.persona.segments.api;

import io.journeyloop.persona.customers.domain.AttributeRules;
import io.journeyloop.persona.segments.domain.Condition;
import io.journeyloop.persona.segments.domain.Match;
import io.journeyloop.persona.segments.domain.Rules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What makes a customer a member of a dynamic segment, as clients write and read it. */
@Schema(description = "What makes a customer a member: all conditions, or any of them")
record RulesRequest(
        @NotNull Match match,

        @NotNull @Size(min = 1, max = Rules.MOST_CONDITIONS) List<@NotNull @Valid ConditionRequest> conditions) {

    @Schema(
            description = "How an attribute compares. An attribute of another type than the value never does; `neq` is"
                    + " the exact opposite of `eq` and so includes customers without the attribute. Texts compare with"
                    + " regard to case.")
    record ConditionRequest(
            @Schema(description = "The attribute's name", examples = "tier")
            @NotBlank
            @Size(max = AttributeRules.LONGEST_NAME)
            String attribute,

            @Schema(
                    enumeration = {
                        "eq",
                        "neq",
                        "lt",
                        "lte",
                        "gt",
                        "gte",
                        "contains",
                        "starts_with",
                        "ends_with",
                        "in",
                        "is_set",
                        "is_not_set"
                    })
            @NotNull
            String operator,

            @Schema(
                    description = "`eq` and `neq`: a text, number, truth value, or date. `lt`, `lte`, `gt`, `gte`: a"
                            + " number, or a date like 2026-03-31 (midnight UTC) or 2026-03-31T12:00:00Z. `contains`:"
                            + " part of a text, or element of a list. `starts_with`, `ends_with`: a text. `in`: a list"
                            + " of 1 to 1,000 texts, numbers or truth values. `is_set`, `is_not_set`: none.",
                    examples = "gold")
            @Nullable
            Object value) {}

    Rules toRules() {
        return new Rules(
                match,
                conditions.stream()
                        .map(condition -> new Condition(condition.attribute, condition.operator, condition.value))
                        .toList());
    }

    static RulesRequest of(Rules rules) {
        return new RulesRequest(
                rules.match(),
                rules.conditions().stream()
                        .map(condition ->
                                new ConditionRequest(condition.attribute(), condition.operator(), condition.value()))
                        .toList());
    }
}
