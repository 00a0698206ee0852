package io.journeyloop.gateway.search;

import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.FeedbackHits;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks every service that can search, each at most once for each kind that it tells apart. */
record Search(Records records) {
    private static final int USUAL = 20;
    private static final Set<SearchKind> OF_JOURNEY_SERVICE = EnumSet.of(
            SearchKind.JOURNEY, SearchKind.PHASE, SearchKind.STEP, SearchKind.TOUCHPOINT, SearchKind.PERSONA);
    private static final Set<SearchKind> OF_OPPORTUNITY_SERVICE =
            EnumSet.of(SearchKind.OPPORTUNITY, SearchKind.SOLUTION);

    /** What a service finds that keeps records of several kinds. */
    record KindHit(
            SearchKind type,
            String id,
            String title,
            @Nullable String journeyId,
            double score) {
        SearchHit hit() {
            return new SearchHit(type, id, title, journeyId, score);
        }
    }

    /** An insight that insight-service finds. */
    record InsightHit(String id, double score, String title) {
        SearchHit hit() {
            return new SearchHit(SearchKind.INSIGHT, id, title, null, score);
        }
    }

    static Search of(Records records) {
        return new Search(records);
    }

    Uni<List<SearchHit>> find(String text, @Nullable List<SearchKind> kinds, @Nullable Integer limit) {
        Set<SearchKind> wanted =
                kinds == null || kinds.isEmpty() ? EnumSet.allOf(SearchKind.class) : EnumSet.copyOf(kinds);
        int most = limit == null ? USUAL : limit;
        List<Uni<List<SearchHit>>> answers = List.of(
                ofKinds(Service.JOURNEY, OF_JOURNEY_SERVICE, text, wanted, most),
                ofKinds(Service.OPPORTUNITY, OF_OPPORTUNITY_SERVICE, text, wanted, most),
                insights(text, wanted, most),
                feedback(text, wanted, most));
        return Uni.join()
                .all(answers)
                .andFailFast()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    private Uni<List<SearchHit>> ofKinds(
            Service service, Set<SearchKind> kept, String text, Set<SearchKind> wanted, int most) {
        String types = kept.stream().filter(wanted::contains).map(Enum::name).collect(Collectors.joining(","));
        return types.isEmpty()
                ? none()
                : records.items(Address.of(service, "api/v1/search", KindHit.class)
                                .with("q", text)
                                .with("types", types)
                                .with("limit", most))
                        .map(found -> found.stream().map(KindHit::hit).toList());
    }

    private Uni<List<SearchHit>> insights(String text, Set<SearchKind> wanted, int most) {
        return wanted.contains(SearchKind.INSIGHT)
                ? records.items(Address.of(Service.INSIGHT, "api/v1/insights/search", InsightHit.class)
                                .with("q", text)
                                .with("limit", most))
                        .map(found -> found.stream().map(InsightHit::hit).toList())
                : none();
    }

    private Uni<List<SearchHit>> feedback(String text, Set<SearchKind> wanted, int most) {
        return wanted.contains(SearchKind.FEEDBACK)
                ? records.read(Address.of(Service.INSIGHT, "api/v1/feedback/search", FeedbackHits.class)
                                .with("q", text)
                                .with("limit", most))
                        .map(found -> feedbackHits(found).toList())
                : none();
    }

    private static Stream<SearchHit> feedbackHits(FeedbackHits found) {
        return found.items().stream()
                .map(hit -> new SearchHit(SearchKind.FEEDBACK, hit.id(), hit.text(), hit.journeyId(), hit.score()));
    }

    private static Uni<List<SearchHit>> none() {
        return Uni.createFrom().item(List.of());
    }
}
