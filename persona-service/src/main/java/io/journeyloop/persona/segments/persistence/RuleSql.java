package io.journeyloop.persona.segments.persistence;

import io.journeyloop.persona.segments.domain.Criteria;
import io.journeyloop.persona.segments.domain.Criterion;
import io.journeyloop.persona.segments.domain.Match;
import io.journeyloop.persona.segments.domain.Operator;
import io.vertx.core.json.Json;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compiles rules to a condition on {@code customer c}. Everything that a person wrote, names of attributes too, becomes
 * a parameter; the SQL's own text comes from this class alone.
 */
final class RuleSql {

    private final Function<Object, String> bind;

    /**
     * @param bind takes a value as the statement's next parameter and answers its placeholder
     */
    RuleSql(Function<Object, String> bind) {
        this.bind = bind;
    }

    /** A condition that is true or false, never unknown. */
    String condition(Criteria criteria) {
        return criteria.criteria().stream()
                .map(this::condition)
                .collect(Collectors.joining(criteria.match() == Match.ALL ? " and " : " or ", "(", ")"));
    }

    private String condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Not(Criterion other) -> "not " + condition(other);
            case Criterion.Present(String attribute) -> "jsonb_exists(c.attributes, " + text(attribute) + ")";
            case Criterion.Equal(String attribute, Object value) -> sure(attribute(attribute) + " = " + json(value));
            case Criterion.Amount(var attribute, var operator, var number) ->
                sure("attribute_number(" + attribute(attribute) + ") " + sign(operator) + " cast(" + bind.apply(number)
                        + " as numeric)");
            case Criterion.Moment(var attribute, var operator, var instant) ->
                sure("text_instant(attribute_text(" + attribute(attribute) + ")) " + sign(operator) + " cast("
                        + bind.apply(instant.atOffset(ZoneOffset.UTC)) + " as timestamptz)");
            case Criterion.Part(var attribute, var operator, var text) -> part(attribute, operator, text);
            case Criterion.Element(String attribute, Object value) -> element(attribute, value);
            case Criterion.OneOf(var attribute, var values) -> oneOf(attribute, json(values));
        };
    }

    private String part(String attribute, Operator operator, String part) {
        String whole = "attribute_text(" + attribute(attribute) + ")";
        return switch (operator) {
            case STARTS_WITH -> sure("starts_with(" + whole + ", " + text(part) + ")");
            case ENDS_WITH -> {
                String end = text(part);
                yield sure("right(" + whole + ", length(" + end + ")) = " + end);
            }
            default ->
                "(" + sure("strpos(" + whole + ", " + text(part) + ") > 0") + " or " + element(attribute, part) + ")";
        };
    }

    private String element(String attribute, Object value) {
        String list = attribute(attribute);
        return sure("jsonb_typeof(" + list + ") = 'array' and " + list + " @> " + json(value));
    }

    /** A list holds a scalar as it holds a list of one; of a list that is asked about, each element is. */
    private String oneOf(String attribute, String values) {
        String asked = attribute(attribute);
        return sure("case jsonb_typeof(" + asked + ") when 'array' then exists (select 1 from jsonb_array_elements("
                + asked + ") as element where " + values + " @> element) else " + values + " @> " + asked + " end");
    }

    private String attribute(String name) {
        return "(c.attributes -> " + text(name) + ")";
    }

    private String text(String value) {
        return "cast(" + bind.apply(value) + " as text)";
    }

    private String json(Object value) {
        return "cast(" + text(Json.encode(value)) + " as jsonb)";
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case LT -> "<";
            case LTE -> "<=";
            case GT -> ">";
            case GTE -> ">=";
            default -> "=";
        };
    }

    private static String sure(String condition) {
        return "coalesce(" + condition + ", false)";
    }
}
