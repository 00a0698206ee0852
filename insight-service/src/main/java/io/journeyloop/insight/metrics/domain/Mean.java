package io.journeyloop.insight.metrics.domain;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** The mean of answers with Student's interval, which never leaves the scale. */
final class Mean {

    private Mean() {}

    static Estimate of(List<Bar> bars, Scale scale) {
        long n = bars.stream().mapToLong(Bar::n).sum();
        double mean = bars.stream().mapToDouble(bar -> bar.value() * bar.n()).sum() / n;
        if (n == 1) {
            // One answer says nothing about the spread: the interval is the whole scale.
            return new Estimate(mean, scale.min(), scale.max()).scaled();
        }
        double squares = bars.stream()
                .mapToDouble(bar -> bar.n() * (bar.value() - mean) * (bar.value() - mean))
                .sum();
        double t = TDistribution.of(n - 1.0).inverseCumulativeProbability(Normal.UPPER_TAIL);
        double reach = t * Math.sqrt(squares / (n - 1) / n);
        return new Estimate(mean, scale.clamp(mean - reach), scale.clamp(mean + reach)).scaled();
    }
}
