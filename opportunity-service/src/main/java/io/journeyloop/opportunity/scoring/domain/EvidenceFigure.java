package io.journeyloop.opportunity.scoring.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure of the evidence behind an opportunity that may answer a criterion; none answers where nothing tells. */
public enum EvidenceFigure {

    /** How bad customers find it, times how much feedback says so; see {@link CustomerPain}. */
    CUSTOMER_PAIN {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            return CustomerPain.in(evidence)
                    .map(pain -> new Reading(pain.valueFor(criterion), pain.explanation(evidence)))
                    .orElse(null);
        }
    },

    /** The mean experience of its places: -2 is the least of the criterion's range, 2 the most. */
    EXPERIENCE {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            Double experience = evidence.experience();
            return experience == null
                    ? null
                    : Reading.share(
                            criterion, (experience + 2) / 4, "a mean experience of " + Figures.text(experience));
        }
    },

    /** The mean of the rated answers about its places: the lowest rating is the least of the range, the highest the most. */
    SATISFACTION {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            Double satisfaction = evidence.satisfaction();
            return satisfaction == null
                    ? null
                    : Reading.share(
                            criterion,
                            (satisfaction + 2) / 4,
                            "rated answers with a mean of " + Figures.text(satisfaction) + " from -2 to 2");
        }
    },

    /** How much customers ask for it; see {@link Demand}. */
    DEMAND {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            Demand demand = evidence.demand();
            return demand == null
                    ? null
                    : Reading.count(
                            criterion,
                            demand.importance(),
                            "a demand of " + demand.importance() + " from " + demand.customers() + " customers");
        }
    },

    /** Feedback records on its places. */
    FEEDBACK {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            return evidence.n() == 0
                    ? null
                    : Reading.count(criterion, evidence.n(), evidence.n() + " feedback records");
        }
    },

    /** Linked insights that count. */
    INSIGHTS {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            return Reading.count(criterion, evidence.insights(), evidence.insights() + " insights");
        }
    },

    /** Different customers in the feedback, at the least: one may have spoken at several places. */
    DISTINCT_CUSTOMERS {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            long customers = evidence.customersAtLeast();
            String exactly = evidence.distinctCustomers() == null ? "at least " : "";
            return evidence.n() == 0
                    ? null
                    : Reading.count(criterion, customers, exactly + customers + " different customers");
        }
    },

    /** How far the evidence can be relied on; see {@link Trust}. */
    RELIABILITY {
        @Override
        @Nullable
        Reading read(Evidence evidence, Criterion criterion) {
            return Trust.in(evidence)
                    .map(trust -> Reading.share(criterion, trust.share(), trust.explanation()))
                    .orElse(null);
        }
    };

    /**
     * What the evidence answers.
     *
     * @param value one that the criterion takes
     */
    record Reading(double value, String explanation) {

        /** A share of the whole, 0 to 1, is that share of the criterion's range. */
        static Reading share(Criterion criterion, double share, String explanation) {
            double value = criterion.min() + (criterion.max() - criterion.min()) * share;
            return of(criterion, value, explanation);
        }

        /** A count is what it is, within the criterion's range. */
        static Reading count(Criterion criterion, double count, String explanation) {
            return of(criterion, count, explanation);
        }

        private static Reading of(Criterion criterion, double value, String explanation) {
            return new Reading(Figures.rounded(criterion.nearest(value)), "Evidence: " + explanation);
        }
    }

    /** Null where the evidence doesn't tell. */
    abstract @Nullable Reading read(Evidence evidence, Criterion criterion);

    Optional<Reading> of(Evidence evidence, Criterion criterion) {
        return Optional.ofNullable(read(evidence, criterion));
    }
}
