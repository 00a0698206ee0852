package io.journeyloop.gateway.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.journey.Journeys;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a caller may hear of is what it may read: each subscription begins with a read by the caller's own token. */
@GraphQLApi
public class SubscriptionApi {
    private static final String AFTER = "The cursor of the last event that you know, to be told what came after it.";

    private final Feed feed;
    private final Journeys journeys;
    private final Waves waves;
    private final Downstream downstream;
    private final ImportRunClient imports;

    SubscriptionApi(
            Feed feed, Journeys journeys, Waves waves, Downstream downstream, @RestClient ImportRunClient imports) {
        this.feed = feed;
        this.journeys = journeys;
        this.waves = waves;
        this.downstream = downstream;
        this.imports = imports;
    }

    @Subscription
    @NonNull
    @Description("Every change of a journey and of its map.")
    public Multi<JourneyChanged> journeyChanged(
            @NonNull @Id @Description("The journey.") String id, @Nullable @Description(AFTER) String after) {
        return feed.open(
                EventTopic.JOURNEY,
                after,
                event -> Change.knows(event.fact())
                        && event.aggregateId().toString().equalsIgnoreCase(id),
                () -> journeys.get(id),
                JourneyChanged::of);
    }

    @Subscription
    @NonNull
    @Description("Feedback on a journey and on its steps, once it is counted: about a second after it was received.")
    public Multi<FeedbackReceived> feedbackReceived(
            @NonNull @Id @Description("The journey.") String journeyId, @Nullable @Description(AFTER) String after) {
        Map<String, Integer> known = new HashMap<>();
        return feed.open(
                        EventTopic.EVIDENCE,
                        after,
                        event -> event.fact().equals("changed")
                                && event.data().path("journeyId").asText().equalsIgnoreCase(journeyId),
                        () -> journeys.get(journeyId),
                        FeedbackReceived::of)
                .select()
                .where(figures -> isNews(known, figures));
    }

    @Subscription
    @NonNull
    @Description("Every change of the opportunities on a journey that may have moved their ranks.")
    public Multi<OpportunityRanked> opportunityRanked(
            @NonNull @Id @Description("The journey.") String journeyId, @Nullable @Description(AFTER) String after) {
        return feed.open(
                EventTopic.OPPORTUNITY,
                after,
                event -> Change.knows(event.fact()) && isAbout(event.data(), journeyId),
                () -> journeys.get(journeyId),
                OpportunityRanked::of);
    }

    @Subscription
    @NonNull
    @Description("How a file of feedback gets on, beginning with how it stands; complete when the run has ended.")
    public Multi<ImportProgressed> importProgressed(
            @NonNull @Id @Description("The import run.") String id, @Nullable @Description(AFTER) String after) {
        return feed.<ImportProgressed.Run, ImportProgressed>open(
                EventTopic.IMPORT,
                after,
                event -> event.aggregateId().toString().equalsIgnoreCase(id),
                () -> run(id),
                (run, events) -> untilTheEnd(run, events.map(ImportProgressed::of)));
    }

    private Uni<ImportProgressed.Run> run(String id) {
        return Ids.isPossible(id)
                ? waves.track(downstream.read(Service.INSIGHT, () -> imports.read(id)))
                : Uni.createFrom().failure(Failure.notFound(Service.INSIGHT, "import", id));
    }

    private static Multi<ImportProgressed> untilTheEnd(ImportProgressed.Run run, Multi<ImportProgressed> events) {
        ImportProgressed first = ImportProgressed.of(run);
        if (first.last()) {
            return Multi.createFrom().item(first);
        }
        Multi<ImportProgressed> all =
                Multi.createBy().concatenating().streams(Multi.createFrom().item(first), events);
        return all.onItem()
                .transformToMultiAndConcatenate(SubscriptionApi::andItsEnd)
                .select()
                .first(Said::isSomething)
                .map(Said::progress);
    }

    private static Multi<Said> andItsEnd(ImportProgressed progress) {
        return progress.last()
                ? Multi.createFrom().items(new Said(progress, true), new Said(progress, false))
                : Multi.createFrom().item(new Said(progress, true));
    }

    /** An event, or the end that follows the last one. */
    private record Said(ImportProgressed progress, boolean isSomething) {}

    /** The same event is sent when insights move the figures; only more or less feedback is news here. */
    private static boolean isNews(Map<String, Integer> known, FeedbackReceived figures) {
        String place = figures.stepId() == null ? figures.journeyId() : figures.stepId();
        Integer before = known.put(place, figures.feedbackCount());
        return before == null || before != figures.feedbackCount();
    }

    private static boolean isAbout(JsonNode opportunity, String journeyId) {
        return StreamSupport.stream(opportunity.path("links").spliterator(), false)
                .anyMatch(link -> link.path("journeyId").asText().equalsIgnoreCase(journeyId));
    }
}
