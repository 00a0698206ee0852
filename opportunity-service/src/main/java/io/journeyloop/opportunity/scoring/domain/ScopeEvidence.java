package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one step, or about a journey as a whole, which pools its steps.
 *
 * @param stepId null for the journey as a whole
 * @param feedbackCount feedback records
 * @param distinctCustomers different customers among them
 * @param experience weighted mean experience, -2 to 2; null where nothing tells
 * @param experienceWeight sum of the weights behind it
 * @param sourceTypes kinds of source the feedback came from
 * @param answers rated answers
 * @param answersMean their mean on the experience scale, -2 to 2; null without any
 */
public record ScopeEvidence(
        UUID journeyId,
        @Nullable UUID stepId,
        long feedbackCount,
        long distinctCustomers,
        @Nullable Double experience,
        double experienceWeight,
        List<String> sourceTypes,
        long answers,
        @Nullable Double answersMean) {}
