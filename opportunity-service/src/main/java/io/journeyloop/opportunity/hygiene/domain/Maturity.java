package io.journeyloop.opportunity.hygiene.domain;

import static io.journeyloop.opportunity.hygiene.domain.Leg.FRAMEWORK;
import static io.journeyloop.opportunity.hygiene.domain.Leg.INSIGHT;
import static io.journeyloop.opportunity.hygiene.domain.Leg.PRIORITISATION;
import static io.journeyloop.opportunity.hygiene.domain.Level.COMPANY_WIDE_FRAMEWORK;
import static io.journeyloop.opportunity.hygiene.domain.Level.INTRODUCING_PROCESS;
import static io.journeyloop.opportunity.hygiene.domain.Level.JOURNEY_DRIVEN_WORKFLOW;
import static io.journeyloop.opportunity.hygiene.domain.Level.JOURNEY_MASTERY;

import io.journeyloop.opportunity.hygiene.domain.Indicator.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How mature a tenant is: the highest level up to which every indicator is met. Five levels, after the usual maturity
 * ladder of journey management: from intuition to mastery.
 *
 * @param indicators all of them, the lowest level first
 */
public record Maturity(Level level, List<Indicator> indicators) {

    /** By which rules maturity is computed; another rule is another version. */
    public static final String FORMULA_VERSION = "maturity-1";

    private static final long ENOUGH_FEEDBACK = 30;
    private static final long ENOUGH_INSIGHTS = 3;
    private static final long ENOUGH_SOURCES = 3;
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    public static Maturity of(Usage usage) {
        List<Indicator> indicators = List.of(
                Indicator.count(
                        Name.ACTIVE_PERSONAS,
                        INTRODUCING_PROCESS,
                        FRAMEWORK,
                        usage.personas(),
                        1,
                        "active personas",
                        "Describe whom you serve: activate a persona."),
                Indicator.count(
                        Name.MAPPED_JOURNEYS,
                        INTRODUCING_PROCESS,
                        FRAMEWORK,
                        usage.mapped(),
                        1,
                        "journeys with steps",
                        "Map a journey with its steps."),
                Indicator.count(
                        Name.FEEDBACK,
                        INTRODUCING_PROCESS,
                        INSIGHT,
                        usage.feedback(),
                        ENOUGH_FEEDBACK,
                        "feedback records",
                        "Send in what customers say: at least thirty records."),
                Indicator.count(
                        Name.VALIDATED_INSIGHTS,
                        JOURNEY_DRIVEN_WORKFLOW,
                        INSIGHT,
                        usage.validated(),
                        ENOUGH_INSIGHTS,
                        "validated insights",
                        "Write down what you learn, and validate it: at least three insights."),
                Indicator.share(
                        Name.JOURNEYS_HEARD,
                        JOURNEY_DRIVEN_WORKFLOW,
                        INSIGHT,
                        usage.heard(),
                        usage.journeys(),
                        HALF,
                        "journeys have feedback",
                        "Collect feedback on the journeys that have none."),
                Indicator.count(
                        Name.GROUNDED_OPPORTUNITIES,
                        JOURNEY_DRIVEN_WORKFLOW,
                        PRIORITISATION,
                        usage.grounded(),
                        1,
                        "open opportunities with a score and an insight",
                        "Make an opportunity of a priority, and give it its missing inputs."),
                Indicator.count(
                        Name.PLANNED_SOLUTIONS,
                        JOURNEY_DRIVEN_WORKFLOW,
                        PRIORITISATION,
                        usage.planned(),
                        1,
                        "solutions planned or further on",
                        "Plan a solution for the best opportunity."),
                Indicator.share(
                        Name.CONNECTED_JOURNEYS,
                        COMPANY_WIDE_FRAMEWORK,
                        FRAMEWORK,
                        usage.connected(),
                        usage.journeys(),
                        MOST,
                        "journeys belong to the hierarchy",
                        "Put the journeys that stand alone into one hierarchy."),
                Indicator.share(
                        Name.LIVE_JOURNEYS,
                        COMPANY_WIDE_FRAMEWORK,
                        FRAMEWORK,
                        usage.live(),
                        usage.journeys(),
                        HALF,
                        "journeys are live",
                        "Publish the journeys that are drafts."),
                Indicator.count(
                        Name.KINDS_OF_SOURCE,
                        COMPANY_WIDE_FRAMEWORK,
                        INSIGHT,
                        usage.sources(),
                        ENOUGH_SOURCES,
                        "kinds of source",
                        "Connect further sources: surveys, tickets, reviews."),
                Indicator.share(
                        Name.OWNED_OPPORTUNITIES,
                        COMPANY_WIDE_FRAMEWORK,
                        PRIORITISATION,
                        usage.owned(),
                        usage.open(),
                        MOST,
                        "open opportunities have an owner",
                        "Give the unowned opportunities an owner."),
                Indicator.share(
                        Name.SCORED_OPPORTUNITIES,
                        COMPANY_WIDE_FRAMEWORK,
                        PRIORITISATION,
                        usage.scored(),
                        usage.open(),
                        MOST,
                        "open opportunities have a score",
                        "Give the opportunities without a score their missing inputs."),
                Indicator.share(
                        Name.FRESH_EVIDENCE,
                        JOURNEY_MASTERY,
                        INSIGHT,
                        usage.fresh(),
                        usage.journeys(),
                        MOST,
                        "journeys have feedback of the last 90 days",
                        "Hear customers again where the last feedback is old."),
                Indicator.count(
                        Name.PROVEN_SOLUTIONS,
                        JOURNEY_MASTERY,
                        PRIORITISATION,
                        usage.proven(),
                        1,
                        "solutions with a verdict",
                        "Ship a solution, and wait for enough answers to its metric."),
                Indicator.count(
                        Name.CLOSED_CYCLES,
                        JOURNEY_MASTERY,
                        PRIORITISATION,
                        usage.rounds(),
                        2,
                        "improvement cycles closed after measuring again",
                        "Run an improvement cycle to its end, and the next one too."));
        return new Maturity(level(indicators), indicators);
    }

    private static Level level(List<Indicator> indicators) {
        return Arrays.stream(Level.values())
                .takeWhile(level ->
                        indicators.stream().noneMatch(indicator -> indicator.level() == level && !indicator.met()))
                .reduce(Level.INTUITION_DRIVEN, (lower, higher) -> higher);
    }

    /** The first indicator that keeps the tenant from the next level; empty at the highest. */
    public Optional<Indicator> next() {
        return indicators.stream().filter(indicator -> !indicator.met()).findFirst();
    }
}
