package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads to phases, steps and touchpoints from whatever speaks of them. */
@GraphQLApi
public class PartMentionsApi {
    private final MapParts parts;

    PartMentionsApi(MapParts parts) {
        this.parts = parts;
    }

    @Description("The step; null for the journey as a whole.")
    public Uni<Step> step(@Source MapPlace place) {
        return parts.step(place.journeyId(), place.stepId());
    }

    @Description("The touchpoint; null for the step as a whole.")
    public Uni<Touchpoint> touchpoint(@Source MapPlace place) {
        return parts.touchpoint(place.journeyId(), place.touchpointId());
    }

    @Description("The phase, step or touchpoint; null for the journey as a whole, and when it has gone.")
    public Uni<Node> part(@Source Comment comment) {
        return parts.find(comment.journeyId(), comment.nodeId());
    }

    @Description("The phase, step or touchpoint; null for the journey as a whole, and when it has gone.")
    public Uni<Node> part(@Source Activity activity) {
        return parts.find(activity.journeyId(), activity.nodeId());
    }

    @Description("Where it starts, as it is now; null when it has gone.")
    public Uni<Step> fromStep(@Source Transition transition) {
        return parts.step(transition.journeyId(), transition.fromStepId());
    }

    @Description("Where it leads, as it is now; null for an EXIT, and when it has gone.")
    public Uni<Step> toStep(@Source Transition transition) {
        return parts.step(transition.journeyId(), transition.toStepId());
    }
}
