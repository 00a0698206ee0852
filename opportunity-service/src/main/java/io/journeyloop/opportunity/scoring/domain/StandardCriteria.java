package io.journeyloop.opportunity.scoring.domain;

import java.util.List;

/** The criteria that the methods know, as they are where a tenant doesn't say otherwise. */
final class StandardCriteria {

    /** The scale of RICE's impact, from massive to minimal. */
    private static final List<Double> IMPACTS = List.of(3.0, 2.0, 1.0, 0.5, 0.25);

    /** The scale of RICE's confidence: high, medium, low. */
    private static final List<Double> CONFIDENCES = List.of(1.0, 0.8, 0.5);

    private StandardCriteria() {}

    static List<Criterion> of(ScoringMethod method) {
        return switch (method) {
            case VALUE_EFFORT ->
                List.of(
                        new Criterion("customerValue", Side.CUSTOMER, InputSource.EVIDENCE, 0, 100, 50, true),
                        manual("businessValue", Side.BUSINESS, 0, 100, 50, true),
                        manual("effort", Side.EFFORT, 0, 5, 0, false));
            case ODI ->
                List.of(
                        manual(OdiOpportunity.IMPORTANCE, Side.CUSTOMER, 0, 10, 1, true),
                        manual(OdiOpportunity.SATISFACTION, Side.CUSTOMER, 0, 10, 1, true),
                        manual("businessValue", Side.BUSINESS, 0, 100, 0, true),
                        manual("effort", Side.EFFORT, 0, 5, 0, false));
            case RICE ->
                List.of(
                        manual(RiceProduct.REACH, Side.CUSTOMER, 0, 1_000_000, 1, true),
                        manual(RiceProduct.IMPACT, Side.BUSINESS, 0.25, 3, 1, true)
                                .onlyWith(IMPACTS),
                        manual(RiceProduct.CONFIDENCE, Side.BUSINESS, 0.5, 1, 1, true)
                                .onlyWith(CONFIDENCES),
                        manual(RiceProduct.EFFORT, Side.EFFORT, Criterion.SMALLEST_DIVISOR, 1000, 1, true));
            case WSJF ->
                List.of(
                        manual("businessValue", Side.BUSINESS, 0, 100, 1, true),
                        manual("timeCriticality", Side.CUSTOMER, 0, 100, 1, true),
                        manual("riskReduction", Side.BUSINESS, 0, 100, 1, true),
                        manual(WsjfQuotient.JOB_SIZE, Side.EFFORT, Criterion.SMALLEST_DIVISOR, 1000, 1, true));
            case CUSTOM -> List.of();
        };
    }

    /** The criterion as the method takes it. */
    static Criterion fitted(ScoringMethod method, Criterion criterion) {
        if (isDivisor(method, criterion)) {
            return criterion.asDivisor();
        }
        if (method == ScoringMethod.RICE && criterion.key().equals(RiceProduct.IMPACT)) {
            return criterion.onlyWith(IMPACTS);
        }
        return method == ScoringMethod.RICE && criterion.key().equals(RiceProduct.CONFIDENCE)
                ? criterion.onlyWith(CONFIDENCES)
                : criterion;
    }

    /** Whether the method divides by the criterion. */
    static boolean isDivisor(ScoringMethod method, Criterion criterion) {
        return method == ScoringMethod.RICE && criterion.key().equals(RiceProduct.EFFORT)
                || method == ScoringMethod.WSJF && criterion.key().equals(WsjfQuotient.JOB_SIZE);
    }

    private static Criterion manual(String key, Side side, double min, double max, double weight, boolean required) {
        return new Criterion(key, side, InputSource.MANUAL, min, max, weight, required);
    }
}
