package io.journeyloop.opportunity.priorities.domain;

/**
 * Rated answers on the experience scale, from −2 to 2: all that an interval needs of them.
 *
 * @param variance of the sample, with n − 1 in the denominator; 0 below two answers
 */
public record Answers(long n, double mean, double variance) {

    public static final Answers NONE = new Answers(0, 0, 0);

    /** Both together. */
    public Answers and(Answers other) {
        return ofSums(n + other.n, sum() + other.sum(), squares() + other.squares());
    }

    /** Those that were not among the earlier ones; none where a correction has taken answers away. */
    public Answers since(Answers earlier) {
        return ofSums(n - earlier.n, sum() - earlier.sum(), squares() - earlier.squares());
    }

    private static Answers ofSums(long n, double sum, double squares) {
        if (n <= 0) {
            return NONE;
        }
        double mean = sum / n;
        return new Answers(n, mean, n == 1 ? 0 : Math.max(0, (squares - n * mean * mean) / (n - 1)));
    }

    private double sum() {
        return n * mean;
    }

    private double squares() {
        return n == 0 ? 0 : variance * (n - 1) + n * mean * mean;
    }

    /** With three answers added as for NPS: ¾ at either end of the scale, and 1½ in the middle. */
    Spread adjusted() {
        double count = n + 3.0;
        double centre = sum() / count;
        double around = squares() + 6 - count * centre * centre;
        return new Spread(centre, around / (count - 1) / count, count - 1);
    }

    /**
     * A mean that no few answers make certain.
     *
     * @param error the square of its standard error
     * @param freedom degrees of freedom
     */
    record Spread(double centre, double error, double freedom) {}
}
