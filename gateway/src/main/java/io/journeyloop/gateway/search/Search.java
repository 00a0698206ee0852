package io.journeyloop.gateway.search;

import io.journeyloop.gateway.downstream.PartialAnswer;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks every service that can search, each at most once for each kind that it tells apart. */
record Search(Records records) {
    private static final int USUAL = 20;
    private static final Set<SearchKind> OF_JOURNEY_SERVICE = EnumSet.of(
            SearchKind.JOURNEY, SearchKind.PHASE, SearchKind.STEP, SearchKind.TOUCHPOINT, SearchKind.PERSONA);
    private static final Set<SearchKind> OF_OPPORTUNITY_SERVICE =
            EnumSet.of(SearchKind.OPPORTUNITY, SearchKind.SOLUTION);

    /** What a service tells of something that it found; an answer where a name or an id lacks can't be read. */
    private sealed interface Found {
        SearchHit hit();
    }

    /** By a service that keeps records of several kinds. */
    record KindHit(
            SearchKind type,
            String id,
            String title,
            @Nullable String journeyId,
            double score) implements Found {
        KindHit {
            Objects.requireNonNull(type);
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }

        @Override
        public SearchHit hit() {
            return new SearchHit(type, id, title, journeyId, score);
        }
    }

    /** An insight. */
    record InsightHit(String id, String title, double score) implements Found {
        InsightHit {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
        }

        @Override
        public SearchHit hit() {
            return new SearchHit(SearchKind.INSIGHT, id, title, null, score);
        }
    }

    /** A record of feedback. */
    record FeedbackFound(String id, String text, @Nullable String journeyId, double score) implements Found {
        FeedbackFound {
            Objects.requireNonNull(id);
            Objects.requireNonNull(text);
        }

        @Override
        public SearchHit hit() {
            return new SearchHit(SearchKind.FEEDBACK, id, text, journeyId, score);
        }
    }

    static Search of(Records records) {
        return new Search(records);
    }

    Uni<List<SearchHit>> find(String text, @Nullable List<SearchKind> kinds, @Nullable Integer limit) {
        Set<SearchKind> wanted =
                kinds == null || kinds.isEmpty() ? EnumSet.allOf(SearchKind.class) : EnumSet.copyOf(kinds);
        int most = limit == null ? USUAL : limit;
        return PartialAnswer.of(places(wanted).stream()
                .map(place -> hits(place.with("q", text).with("limit", most)))
                .toList());
    }

    /** Where there may be something of these kinds. */
    private static List<Address<? extends Found>> places(Set<SearchKind> wanted) {
        List<Address<? extends Found>> places = new ArrayList<>();
        addKinds(places, Service.JOURNEY, OF_JOURNEY_SERVICE, wanted);
        addKinds(places, Service.OPPORTUNITY, OF_OPPORTUNITY_SERVICE, wanted);
        if (wanted.contains(SearchKind.INSIGHT)) {
            places.add(Address.of(Service.INSIGHT, "api/v1/insights/search", InsightHit.class));
        }
        if (wanted.contains(SearchKind.FEEDBACK)) {
            places.add(Address.of(Service.INSIGHT, "api/v1/feedback/search", FeedbackFound.class));
        }
        return places;
    }

    private static void addKinds(
            List<Address<? extends Found>> places, Service service, Set<SearchKind> kept, Set<SearchKind> wanted) {
        String types = kept.stream().filter(wanted::contains).map(Enum::name).collect(Collectors.joining(","));
        if (!types.isEmpty()) {
            places.add(Address.of(service, "api/v1/search", KindHit.class).with("types", types));
        }
    }

    private <T extends Found> Uni<List<SearchHit>> hits(Address<T> place) {
        return records.items(place).map(found -> found.stream().map(Found::hit).toList());
    }
}
