package io.journeyloop.opportunity.priorities.domain;

/**
 * One part of a business effect.
 *
 * @param raw as it was said or counted
 * @param unit of the raw value
 * @param normalised 0 to 1
 * @param weight its share in the business effect, 0 to 1; the weights of the known terms add up to 1
 * @param contribution normalised · weight
 */
public record BusinessTerm(
        Criterion criterion, double raw, String unit, double normalised, double weight, double contribution) {

    /** What makes a step matter to the business. */
    public enum Criterion {
        /** The highest importance to the organisation of the step's touchpoints. */
        IMPORTANCE(2),
        /** The cost of a contact at the step's dearest touchpoint, beside the dearest of all steps compared. */
        COST_TO_SERVE(1),
        /** The share of the journey's customers whom the step concerns. */
        REACH(2);

        private final double weight;

        Criterion(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
