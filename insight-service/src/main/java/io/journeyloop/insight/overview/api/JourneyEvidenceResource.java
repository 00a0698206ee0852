package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.overview.application.JourneyOverviews;
import io.journeyloop.insight.overview.application.Voices;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the evidence says about one journey as a whole. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "What the evidence says about a journey as a whole")
class JourneyEvidenceResource {

    private final JourneyOverviews overviews;
    private final CurrentCaller caller;

    JourneyEvidenceResource(JourneyOverviews overviews, CurrentCaller caller) {
        this.overviews = overviews;
        this.caller = caller;
    }

    @GET
    @Path("evidence")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "How much a journey and its steps have been heard of",
            description =
                    "Records, different customers, insights, kinds of sources and the last answer, since ever, of the"
                            + " journey as a whole and of each step in the order of the map. A customer who was heard at"
                            + " several steps counts once for the journey.")
    public Uni<JourneyEvidenceResponse> evidence(@BeanParam JourneyParameters journey) {
        journey.requireOne();
        return overviews
                .evidence(caller.get().tenantId(), journey.journeyId(), journey.journeyKey())
                .map(JourneyEvidenceResponse::of);
    }

    @GET
    @Path("experience-curve")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "The experience curve of a journey",
            description =
                    "One point per step, in the order of the map: Σ weight · impact / Σ weight over the insights about"
                            + " the step, from -2 to 2. For everybody an insight counts once per persona that it speaks of; for"
                            + " one persona once. Insights without an impact, rejected and resolved ones don't count; a step"
                            + " that no insight judges has no value. With a segment, channel or window, an insight counts"
                            + " if it rests on at least one record of the segment's customers, that came by the channel,"
                            + " within the window; `impact` and `weight` stay those of the insight.")
    public Uni<ExperienceCurveResponse> curve(
            @BeanParam JourneyParameters journey, @BeanParam VoiceParameters parameters) {
        journey.requireOne();
        Voices voices = parameters.voices();
        return overviews
                .curve(caller.get().tenantId(), journey.journeyId(), journey.journeyKey(), voices)
                .map(curve -> ExperienceCurveResponse.of(curve, voices));
    }

    @GET
    @Path("evidence-coverage")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Which touchpoints of a journey lack which evidence",
            description =
                    "For each touchpoint, in the order of the map: how many insights tell of needs (types NEED and"
                            + " JOB), emotions (judged for their effect on the experience) and pains (type PAIN), and how many"
                            + " answers measure something there. Rejected and resolved insights don't count. With `personaId`,"
                            + " the evidence of one persona.")
    public Uni<CoverageResponse> coverage(
            @BeanParam JourneyParameters journey, @QueryParam("personaId") @Nullable UUID personaId) {
        journey.requireOne();
        return overviews
                .coverage(caller.get().tenantId(), journey.journeyId(), journey.journeyKey(), personaId)
                .map(CoverageResponse::of);
    }

    @GET
    @Path("pain-points")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "What hurts customers at each step of a journey",
            description =
                    "For each step, in the order of the map: its insights of type PAIN, ranked by their burden, that is"
                            + " what customers feel as far as it can be relied on, each with the evidence that it rests on."
                            + " Rejected and resolved ones don't count. With `personaId`, those that speak of the persona."
                            + " `limit` is for each step: 1 to 200, 50 when absent.")
    public Uni<PainPointsResponse> painPoints(
            @BeanParam JourneyParameters journey,
            @QueryParam("personaId") @Nullable UUID personaId,
            @QueryParam("limit") @Nullable Integer limit) {
        journey.requireOne();
        int most = PageRequest.of(limit, null).limit();
        return overviews
                .painPoints(caller.get().tenantId(), journey.journeyId(), journey.journeyKey(), personaId)
                .map(found -> PainPointsResponse.of(found, most));
    }
}
