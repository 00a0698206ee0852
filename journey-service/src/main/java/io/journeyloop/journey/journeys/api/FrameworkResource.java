package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.FrameworkReading;
import io.journeyloop.journey.journeys.domain.FrameworkTree;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.RollUp;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/framework")
@Tag(name = "Framework", description = "The one hierarchy of all journeys")
class FrameworkResource {
    private final FrameworkReading reading;
    private final CurrentCaller caller;

    FrameworkResource(FrameworkReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @Schema(description = "A journey in the framework, without its map")
    record FrameworkNode(
            UUID id,
            String key,
            String title,
            JourneyKind kind,
            JourneyLevel level,
            JourneyState state,
            JourneyStatus status,
            @Nullable UUID parentId,

            @Schema(description = "Place among its siblings, from 1 without gaps")
            int order,

            @Schema(description = "The root's is 1") int depth,

            boolean isKeyJourney,
            @Nullable String ownerId,
            @Nullable String teamId,
            @Nullable String lifecycleStage,
            @Nullable Instant lastEvidenceAt,
            @Nullable Instant lastReviewedAt,
            long version,

            @Schema(description = "What the journey and all below it come to, however deep this answer goes")
            RollUp rollUp) {
        static FrameworkNode of(FrameworkTree.Node node) {
            var entry = node.entry();
            return new FrameworkNode(
                    entry.id(),
                    entry.key(),
                    entry.title(),
                    entry.kind(),
                    entry.level(),
                    entry.state(),
                    entry.status(),
                    entry.placement().parentId(),
                    entry.placement().order(),
                    node.depth(),
                    entry.isKeyJourney(),
                    entry.ownerId(),
                    entry.teamId(),
                    entry.lifecycleStage(),
                    entry.lastEvidenceAt(),
                    entry.lastReviewedAt(),
                    entry.version(),
                    node.rollUp());
        }
    }

    record FrameworkResponse(List<FrameworkNode> items) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read the framework with its figures",
            description =
                    "All journeys in use in one answer, laid out as they read: each before those below it, siblings"
                            + " in their order. Empty where the root is unknown.")
    public Uni<FrameworkResponse> tree(
            @Parameter(description = "Where to start; all roots when absent") @QueryParam("rootId") @Nullable
                    UUID rootId,
            @Parameter(description = "How many levels, the root's being the first; all when absent")
                    @QueryParam("depth")
                    @Min(1)
                    @Max(10_000)
                    @Nullable
                    Integer depth) {
        return reading.tree(caller.get(), rootId, depth)
                .map(nodes -> nodes.stream().map(FrameworkNode::of).toList())
                .map(FrameworkResponse::new);
    }
}
