package io.journeyloop.opportunity.scoring.domain;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Walks a formula once and finds whatever could go wrong with it, for any values that its criteria take: unknown names,
 * wrong types, divisions by zero, figures beyond all bounds, too many levels.
 */
final class ExpressionCheck {

    private final Map<String, Interval> names;

    ExpressionCheck(Map<String, Interval> names) {
        this.names = names;
    }

    /** What a part of a formula is. */
    private sealed interface Kind {}

    private record Number(Interval interval) implements Kind {}

    private record Truth() implements Kind {}

    /** All values that the formula can take. */
    Interval result(ASTNode formula) {
        return number(formula, 1);
    }

    private Interval number(ASTNode node, int level) {
        if (kind(node, level) instanceof Number number) {
            return number.interval();
        }
        throw new FormulaRefused("has a condition where a number is expected: " + text(node));
    }

    private void truth(ASTNode node, int level) {
        if (!(kind(node, level) instanceof Truth)) {
            throw new FormulaRefused("has a number where a condition is expected: " + text(node));
        }
    }

    private Kind kind(ASTNode node, int level) {
        if (level > ExpressionLanguage.DEEPEST) {
            throw new FormulaRefused("must not have more than " + ExpressionLanguage.DEEPEST + " levels");
        }
        TokenType type = node.getToken().getType();
        return switch (type) {
            case NUMBER_LITERAL -> new Number(literal(text(node)));
            case VARIABLE_OR_CONSTANT -> new Number(named(text(node)));
            case PREFIX_OPERATOR -> prefix(node, level + 1);
            case INFIX_OPERATOR -> infix(node, level + 1);
            case FUNCTION -> function(node, level + 1);
            default -> throw new FormulaRefused("must be made of numbers, criteria, operators and functions only");
        };
    }

    private static Interval literal(String text) {
        try {
            double value = Double.parseDouble(text);
            return Interval.of(value, value);
        } catch (NumberFormatException notDecimal) {
            throw new FormulaRefused("has a number that is not decimal: " + text);
        }
    }

    private Interval named(String name) {
        Interval interval = names.get(name);
        if (interval == null) {
            throw new FormulaRefused("names '" + name + "'; it may read " + String.join(", ", known()));
        }
        return interval;
    }

    private List<String> known() {
        return names.keySet().stream()
                .filter(name -> !name.contains(Expression.SUFFIX))
                .sorted()
                .toList();
    }

    private Kind prefix(ASTNode node, int level) {
        ASTNode operand = node.getParameters().getFirst();
        return switch (text(node)) {
            case "-" -> new Number(number(operand, level).negated());
            case "+" -> new Number(number(operand, level));
            default -> {
                truth(operand, level);
                yield new Truth();
            }
        };
    }

    private Kind infix(ASTNode node, int level) {
        ASTNode left = node.getParameters().get(0);
        ASTNode right = node.getParameters().get(1);
        return switch (text(node)) {
            case "+" -> new Number(number(left, level).plus(number(right, level)));
            case "-" -> new Number(number(left, level).plus(number(right, level).negated()));
            case "*" -> new Number(number(left, level).times(number(right, level)));
            case "/" -> new Number(number(left, level).dividedBy(number(right, level), divisor(right)));
            case "&&", "||" -> {
                truth(left, level);
                truth(right, level);
                yield new Truth();
            }
            default -> {
                number(left, level);
                number(right, level);
                yield new Truth();
            }
        };
    }

    private Kind function(ASTNode node, int level) {
        List<ASTNode> given = node.getParameters();
        if (given.isEmpty()) {
            throw new FormulaRefused("calls " + text(node) + " without anything");
        }
        return new Number(
                switch (text(node).toLowerCase(Locale.ROOT)) {
                    case "if" -> choice(given, level);
                    case "abs" -> number(given.getFirst(), level).absolute();
                    case "sqrt" -> number(given.getFirst(), level).squareRoot();
                    case "log10" -> number(given.getFirst(), level).logarithm();
                    case "max" -> fold(given, level, Interval::max);
                    default -> fold(given, level, Interval::min);
                });
    }

    private Interval choice(List<ASTNode> given, int level) {
        truth(given.get(0), level);
        return number(given.get(1), level).hull(number(given.get(2), level));
    }

    private Interval fold(List<ASTNode> given, int level, BinaryOperator<Interval> step) {
        return given.stream().map(one -> number(one, level)).reduce(step).orElseThrow();
    }

    private static String divisor(ASTNode node) {
        return node.getParameters().isEmpty() ? "'" + text(node) + "'" : "an expression";
    }

    private static String text(ASTNode node) {
        return node.getToken().getValue();
    }
}
