package io.journeyloop.journey.reports.domain;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.TouchpointDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where dust gathers; each finding with how often it is there and the first of them.
 *
 * @param withoutEvidence journeys of which nothing was heard for so many days
 * @param withoutReview journeys that nobody has gone through for so many days
 * @param unowned journeys without an owner
 * @param servingNoNeed touchpoints that name no need
 * @param convenientForUs touchpoints that matter much to the organisation (4 or 5) and little to the customer (1 or 2)
 */
public record Hygiene(
        Findings<StaleJourney> withoutEvidence,
        Findings<StaleJourney> withoutReview,
        Findings<StaleJourney> unowned,
        Findings<Place> servingNoNeed,
        Findings<Place> convenientForUs) {

    /** How many there are, and the first of them. */
    public record Findings<T>(int count, List<T> items) {
        static <T> Findings<T> of(List<T> all) {
            return new Findings<>(all.size(), all.subList(0, Math.min(all.size(), Coverage.MOST)));
        }
    }

    /**
     * A journey that waits for somebody.
     *
     * @param days since the last evidence or review, or since it was made
     */
    public record StaleJourney(
            UUID id,
            String key,
            String title,
            @Nullable String ownerId,
            @Nullable Instant since,
            long days) {}

    public static Hygiene of(Collection<Journey> journeys, int days, Instant now) {
        return new Hygiene(
                stale(journeys, Journey::lastEvidenceAt, days, now),
                stale(journeys, journey -> journey.content().standing().lastReviewedAt(), days, now),
                Findings.of(journeys.stream()
                        .filter(journey ->
                                journey.content().profile().ownership().ownerId() == null)
                        .map(journey -> journey(journey, null, now))
                        .toList()),
                touchpoints(journeys, details -> details.needIds().isEmpty()),
                touchpoints(journeys, Hygiene::isConvenientForUs));
    }

    private static Findings<StaleJourney> stale(
            Collection<Journey> journeys, Function<Journey, @Nullable Instant> last, int days, Instant now) {
        return Findings.of(journeys.stream()
                .map(journey -> journey(journey, last.apply(journey), now))
                .filter(journey -> journey.days() >= days)
                .toList());
    }

    private static StaleJourney journey(Journey journey, @Nullable Instant last, Instant now) {
        var content = journey.content();
        var since = last == null ? journey.createdAt() : last;
        return new StaleJourney(
                journey.id(),
                journey.key(),
                content.profile().title(),
                content.profile().ownership().ownerId(),
                last,
                Math.max(0, Duration.between(since, now).toDays()));
    }

    private static Findings<Place> touchpoints(Collection<Journey> journeys, Predicate<TouchpointDetails> wanted) {
        return Findings.of(Place.all(journeys)
                .filter(found -> wanted.test(found.touchpoint().details()))
                .map(Place.Found::place)
                .toList());
    }

    private static boolean isConvenientForUs(TouchpointDetails details) {
        var forUs = details.importanceToOrganisation();
        var forThem = details.importanceToCustomer();
        return forUs != null && forThem != null && forUs >= 4 && forThem <= 2;
    }
}
