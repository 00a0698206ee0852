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

    @Description("The phase or step that it is part of, as it is now; null for a phase, and when it has gone.")
    public Uni<Node> parent(@Source PlacedPart part) {
        return parts.find(null, part.parentId());
    }

    @Description("The phase or step that it was part of, as it is now; null for a phase, and when it has gone.")
    public Uni<Node> fromParent(@Source MovedPart part) {
        return parts.find(null, part.fromParentId());
    }

    @Description("The phase or step that it went to, as it is now; null for a phase, and when it has gone.")
    public Uni<Node> toParent(@Source MovedPart part) {
        return parts.find(null, part.toParentId());
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
