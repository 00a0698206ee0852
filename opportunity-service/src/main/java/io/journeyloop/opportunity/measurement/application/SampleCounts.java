package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.opportunity.measurement.domain.MeanSample;
import io.journeyloop.opportunity.measurement.domain.PromoterSample;
import io.journeyloop.opportunity.measurement.domain.Sample;
import io.journeyloop.opportunity.measurement.domain.ShareSample;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it is told and kept: all that its figure and interval can be computed from again. What belongs to another
 * statistic is null.
 */
public record SampleCounts(
        Statistic statistic,
        long n,
        @Nullable Long hits,
        @Nullable Long promoters,
        @Nullable Long detractors,
        @Nullable Double mean,
        @Nullable Double variance) {

    /** Which figure the sample makes. */
    public enum Statistic {
        SHARE,
        NET_PROMOTER,
        MEAN
    }

    public static SampleCounts of(Sample sample) {
        return switch (sample) {
            case ShareSample share ->
                new SampleCounts(Statistic.SHARE, share.n(), share.hits(), null, null, null, null);
            case PromoterSample nps ->
                new SampleCounts(Statistic.NET_PROMOTER, nps.n(), null, nps.promoters(), nps.detractors(), null, null);
            case MeanSample mean ->
                new SampleCounts(Statistic.MEAN, mean.n(), null, null, null, mean.mean(), mean.variance());
        };
    }

    /** Fails where the statistic lacks what it is made of. */
    public Sample toSample() {
        return switch (statistic) {
            case SHARE -> new ShareSample(n, required(hits));
            case NET_PROMOTER -> new PromoterSample(n, required(promoters), required(detractors));
            case MEAN -> new MeanSample(n, mean, variance);
        };
    }

    private long required(@Nullable Long count) {
        if (count == null) {
            throw new IllegalArgumentException(statistic + " lacks a count");
        }
        return count;
    }
}
