package io.journeyloop.opportunity.scoring.domain;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.Log10Function;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;

/**
 * The language of formulas that tenants write: arithmetic, comparisons and a handful of functions over names. EvalEx
 * parses and evaluates it; all that could loop, grow without bound, or reach anything but numbers is left out.
 */
final class ExpressionLanguage {

    static final int LONGEST = 1000;
    static final int DEEPEST = 32;

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .functionDictionary(functions())
            .operatorDictionary(operators())
            .defaultConstants(Map.of())
            .mathContext(MathContext.DECIMAL64)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false)
            .build();

    private ExpressionLanguage() {}

    static Expression expression(String text) {
        return new Expression(text, CONFIGURATION);
    }

    /** The parsed formula; what can't be parsed is refused with the place where it goes wrong. */
    static ASTNode tree(Expression expression) {
        try {
            return expression.getAbstractSyntaxTree();
        } catch (ParseException wrong) {
            throw new FormulaRefused(wrong.getMessage() + " at character " + wrong.getStartPosition());
        } catch (RuntimeException unreadable) {
            throw new FormulaRefused("can't be read");
        }
    }

    private static MapBasedFunctionDictionary functions() {
        var functions = new MapBasedFunctionDictionary();
        Map.<String, FunctionIfc>of(
                        "abs", new AbsFunction(),
                        "if", new IfFunction(),
                        "log10", new Log10Function(),
                        "max", new MaxFunction(),
                        "min", new MinFunction(),
                        "sqrt", new SquareRoot())
                .forEach(functions::addFunction);
        return functions;
    }

    private static MapBasedOperatorDictionary operators() {
        var operators = new MapBasedOperatorDictionary();
        Set.<Map.Entry<String, OperatorIfc>>of(
                        Map.entry("+", new PrefixPlusOperator()),
                        Map.entry("-", new PrefixMinusOperator()),
                        Map.entry("!", new PrefixNotOperator()),
                        Map.entry("+", new InfixPlusOperator()),
                        Map.entry("-", new InfixMinusOperator()),
                        Map.entry("*", new InfixMultiplicationOperator()),
                        Map.entry("/", new InfixDivisionOperator()),
                        Map.entry("<", new InfixLessOperator()),
                        Map.entry("<=", new InfixLessEqualsOperator()),
                        Map.entry(">", new InfixGreaterOperator()),
                        Map.entry(">=", new InfixGreaterEqualsOperator()),
                        Map.entry("==", new InfixEqualsOperator()),
                        Map.entry("!=", new InfixNotEqualsOperator()),
                        Map.entry("&&", new InfixAndOperator()),
                        Map.entry("||", new InfixOrOperator()))
                .forEach(operator -> operators.addOperator(operator.getKey(), operator.getValue()));
        return operators;
    }
}
