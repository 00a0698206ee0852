package io.journeyloop.opportunity.scoring.domain;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;

/**
 * A root of ordinary precision. The library's own is computed with as many digits as its argument has noughts, so that
 * that of 1e-300000000 takes minutes.
 */
@FunctionParameter(name = "value", nonNegative = true)
final class SquareRoot extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(Expression expression, Token functionToken, EvaluationValue... parameterValues) {
        double value = parameterValues[0].getNumberValue().doubleValue();
        return expression.convertDoubleValue(Math.sqrt(value));
    }
}
