package io.journeyloop.opportunity.scoring.domain;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A formula that a tenant wrote over the criteria of its model. A name reads a criterion's raw value,
 * {@code name_normalised} the value on the common scale 0 to 100, and {@code name_weight} the criterion's weight.
 */
final class Expression implements Formula {

    static final String SUFFIX = "_";
    private static final String NORMALISED = SUFFIX + "normalised";
    private static final String WEIGHT = SUFFIX + "weight";

    private final String text;
    private final com.ezylang.evalex.Expression parsed;
    private final Set<String> names;

    private Expression(String text, com.ezylang.evalex.Expression parsed, Set<String> names) {
        this.text = text;
        this.parsed = parsed;
        this.names = names;
    }

    /** Reads a formula; its language is checked here, whether it fits criteria by {@link #offence}. */
    static Expression parse(String text) {
        if (text.isBlank()) {
            throw new FormulaRefused("must be given with CUSTOM");
        }
        if (text.length() > ExpressionLanguage.LONGEST) {
            throw new FormulaRefused("must not have more than " + ExpressionLanguage.LONGEST + " characters");
        }
        com.ezylang.evalex.Expression parsed = ExpressionLanguage.expression(text);
        ExpressionLanguage.tree(parsed);
        return new Expression(text, parsed, names(parsed));
    }

    /** What could go wrong with some values that the criteria take; empty where nothing can. */
    Optional<String> offence(List<Criterion> criteria) {
        try {
            ASTNode tree = ExpressionLanguage.tree(parsed);
            new ExpressionCheck(ranges(criteria)).result(tree);
            return Optional.empty();
        } catch (FormulaRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    @Override
    public boolean uses(Criterion criterion) {
        return names.stream()
                .anyMatch(name -> name.equals(criterion.key())
                        || name.equals(criterion.key() + NORMALISED)
                        || name.equals(criterion.key() + WEIGHT));
    }

    @Override
    public double value(List<Answer> answers) {
        Map<String, Object> values = new HashMap<>();
        answers.stream().filter(answer -> uses(answer.criterion())).forEach(answer -> {
            Criterion criterion = answer.criterion();
            put(values, criterion.key(), answer.known());
            put(values, criterion.key() + NORMALISED, criterion.normalise(answer.known()));
            put(values, criterion.key() + WEIGHT, criterion.weight());
        });
        try {
            return parsed.copy().withValues(values).evaluate().getNumberValue().doubleValue();
        } catch (EvaluationException | ParseException | ArithmeticException notComputable) {
            return Double.NaN;
        }
    }

    /** By how much each criterion moves the value on its way from its least to what it is, one after the other. */
    @Override
    public Map<String, Double> contributions(List<Answer> answers) {
        Map<String, Double> contributions = new LinkedHashMap<>();
        if (answers.stream().anyMatch(answer -> uses(answer.criterion()) && answer.raw() == null)) {
            return contributions;
        }
        List<Answer> mixed = new ArrayList<>(least(answers));
        double before = value(mixed);
        for (int i = 0; i < answers.size(); i++) {
            if (uses(answers.get(i).criterion())) {
                mixed.set(i, answers.get(i));
                double after = value(mixed);
                contributions.put(answers.get(i).criterion().key(), after - before);
                before = after;
            }
        }
        return contributions;
    }

    /** The value when every criterion is at its least. */
    @Override
    public double base(List<Answer> answers) {
        return value(least(answers));
    }

    @Override
    public String text(List<Criterion> criteria) {
        return text;
    }

    private static List<Answer> least(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.with(answer.criterion().least()))
                .toList();
    }

    private static void put(Map<String, Object> values, String name, double value) {
        values.put(name, BigDecimal.valueOf(value));
    }

    private static Map<String, Interval> ranges(List<Criterion> criteria) {
        Map<String, Interval> ranges = new TreeMap<>();
        criteria.forEach(criterion -> {
            ranges.put(criterion.key(), Interval.of(criterion.min(), criterion.max()));
            ranges.put(criterion.key() + NORMALISED, Interval.of(0, 100));
            ranges.put(criterion.key() + WEIGHT, Interval.of(criterion.weight(), criterion.weight()));
        });
        return ranges;
    }

    private static Set<String> names(com.ezylang.evalex.Expression parsed) {
        try {
            return parsed.getUsedVariables();
        } catch (ParseException impossible) {
            throw new IllegalStateException("A formula that was parsed has names", impossible);
        }
    }
}
