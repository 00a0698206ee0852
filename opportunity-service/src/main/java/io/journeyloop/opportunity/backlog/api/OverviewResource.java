package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.ExplainedOpportunity;
import io.journeyloop.opportunity.backlog.application.Overviews;
import io.journeyloop.opportunity.backlog.domain.MatrixAxis;
import io.journeyloop.opportunity.backlog.domain.Neighbour;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.Sensitivity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Opportunities side by side. */
@Path("/api/v1/opportunities")
@Tag(name = "Opportunities")
@RolesAllowed(Roles.VIEWER)
class OverviewResource {

    private final Overviews overviews;
    private final CurrentCaller caller;

    OverviewResource(Overviews overviews, CurrentCaller caller) {
        this.overviews = overviews;
        this.caller = caller;
    }

    @Schema(description = "How firmly an opportunity stands between its neighbours")
    record SensitivityResponse(
            UUID opportunityId,
            @Nullable Integer rank,
            @Nullable Double score,

            @Schema(description = "One rank better; null for the first, and for one without a rank") @Nullable
            Neighbour above,

            @Schema(description = "One rank worse; null for the last, and for one without a rank") @Nullable
            Neighbour below,

            @Schema(
                    description =
                            "One per criterion: the smallest change of it alone that swaps ranks with the one above"
                                    + " or below; null where no value of its range does")
            List<Sensitivity.Line> inputs) {

        static SensitivityResponse of(Overviews.Firmness firmness) {
            var opportunity = firmness.opportunity().opportunity();
            return new SensitivityResponse(
                    opportunity.id(),
                    opportunity.rank(),
                    opportunity.standing().score(),
                    firmness.neighbours().above().orElse(null),
                    firmness.neighbours().below().orElse(null),
                    firmness.lines());
        }
    }

    @Schema(description = "An opportunity on two axes")
    record MatrixPoint(
            UUID id,
            String key,
            String title,
            OpportunityStatus status,
            @Nullable Integer rank,

            @Schema(description = "Null where it isn't known") @Nullable
            Double x,

            @Schema(description = "Null where it isn't known") @Nullable
            Double y) {

        static MatrixPoint of(ExplainedOpportunity explained, MatrixAxis x, MatrixAxis y) {
            var opportunity = explained.opportunity();
            var score = explained.score();
            return new MatrixPoint(
                    opportunity.id(),
                    opportunity.key(),
                    opportunity.content().title(),
                    opportunity.progress().status(),
                    opportunity.rank(),
                    x.position(score),
                    y.position(score));
        }
    }

    @Schema(description = "Opportunities on two axes, by rank")
    record MatrixResponse(
            MatrixAxis x,
            MatrixAxis y,
            List<MatrixPoint> points,

            @Schema(description = "Whether there are more than the 5,000 best that are here")
            boolean truncated) {

        static MatrixResponse of(Overviews.Matrix matrix) {
            List<MatrixPoint> points = matrix.opportunities().stream()
                    .map(one -> MatrixPoint.of(one, matrix.x(), matrix.y()))
                    .toList();
            return new MatrixResponse(matrix.x(), matrix.y(), points, matrix.truncated());
        }
    }

    @GET
    @Path("/{id}/sensitivity")
    @Operation(
            summary = "Tell how firmly an opportunity stands",
            description =
                    "By how much each input, alone, must change to pass the opportunity above, or to fall below the"
                            + " one beneath.")
    public Uni<SensitivityResponse> sensitivity(@PathParam("id") RecordRef id) {
        return overviews.sensitivity(caller.get().tenantId(), id).map(SensitivityResponse::of);
    }

    @GET
    @Path("/matrix")
    @Operation(
            summary = "Lay opportunities out on two axes",
            description =
                    "An axis is `score` or a criterion of the active model, such as `effort`. 400 names an axis that"
                            + " there is not. The 5,000 best at the most; filters are those of the list.")
    public Uni<MatrixResponse> matrix(
            @QueryParam("x") @Nullable String x,
            @QueryParam("y") @Nullable String y,
            @BeanParam OpportunityQuery query) {
        return overviews.matrix(caller.get().tenantId(), x, y, query.toFilter()).map(MatrixResponse::of);
    }

    @GET
    @Path("/tree")
    @Operation(
            summary = "Read the tree of opportunities",
            description =
                    "Parents before their children, siblings by rank; all trees, or the one below `rootId`, as deep"
                            + " as `depth` says. 5,000 at the most. Archived ones are left out: their children are roots.")
    public Uni<Overviews.Tree> tree(
            @QueryParam("rootId") @Nullable UUID rootId, @QueryParam("depth") @Nullable Integer depth) {
        return overviews.tree(caller.get().tenantId(), rootId, depth);
    }
}
