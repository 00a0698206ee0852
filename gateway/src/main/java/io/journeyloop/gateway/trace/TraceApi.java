package io.journeyloop.gateway.trace;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** From a quote to a verdict, and back. */
@GraphQLApi
public class TraceApi {
    private static final Address<Loop> LOOP = Address.of(Service.OPPORTUNITY, "internal/v1/trace", Loop.class);
    private static final Address<Insight> INSIGHTS =
            Address.of(Service.INSIGHT, "api/v1/insights", Insight.class).with("limit", 200);

    private final Records records;
    private final Insights insights;
    private final TraceNames names;

    TraceApi(Records records, Insights insights, TraceNames names) {
        this.records = records;
        this.insights = insights;
        this.names = names;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description(
            "What hangs together with a feedback record, an insight, a journey, a step, an opportunity, a solution,"
                    + " a goal or a metric: from what was said to whether it worked, or back.")
    public Uni<Trace> trace(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("Which way to walk.") TraceDirection direction) {
        if (!Ids.isPossible(id)) {
            return Uni.createFrom().failure(Failure.notFound("trace of", id));
        }
        return switch (direction) {
            case FORWARD -> forward(id);
            case BACKWARD -> backward(id);
        };
    }

    private Uni<Trace> forward(String id) {
        return start(id)
                .chain(found -> loop(
                                Stream.concat(Stream.of(id), found.stream().map(Insight::id))
                                        .distinct()
                                        .toList(),
                                TraceDirection.FORWARD)
                        .chain(loop -> whole(new Walk(id, TraceDirection.FORWARD, found, loop))));
    }

    private Uni<Trace> backward(String id) {
        return loop(List.of(id), TraceDirection.BACKWARD)
                .chain(loop ->
                        behind(id, loop).chain(found -> whole(new Walk(id, TraceDirection.BACKWARD, found, loop))));
    }

    /** The insights that cite the record, or the insight itself: an id doesn't tell which it is. */
    private Uni<List<Insight>> start(String id) {
        return all(List.of(insights.all(List.of(id)), records.items(INSIGHTS.with("feedbackId", id))));
    }

    /** What the opportunities rest on; where there are none, the insights about the place, or the insight itself. */
    private Uni<List<Insight>> behind(String id, Loop loop) {
        return loop.isEmpty()
                ? all(List.of(
                        insights.all(List.of(id)),
                        records.items(INSIGHTS.with("stepId", id)),
                        records.items(INSIGHTS.with("journeyId", id))))
                : insights.all(loop.insightIds());
    }

    private static Uni<List<Insight>> all(List<Uni<List<Insight>>> asked) {
        return Uni.join()
                .all(asked)
                .andFailFast()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    private Uni<Loop> loop(List<String> ids, TraceDirection direction) {
        return records.ask(LOOP, Map.of("ids", ids, "direction", direction));
    }

    private Uni<Trace> whole(Walk walk) {
        return walk.isEmpty()
                ? Uni.createFrom().failure(Failure.notFound("trace of", walk.asked()))
                : names.of(walk).map(found -> TraceMap.of(walk, found));
    }
}
