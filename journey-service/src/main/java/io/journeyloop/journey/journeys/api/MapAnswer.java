package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyView;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry a journey or a part of its map, always with the journey's ETag. */
record MapAnswer(JourneyView view, JourneyResponse body) {
    private static final String JOURNEYS = "/api/v1/journeys/";

    static MapAnswer of(JourneyView view) {
        return new MapAnswer(view, JourneyResponse.of(view));
    }

    RestResponse<JourneyResponse> journey() {
        return tagged(ResponseBuilder.ok(body));
    }

    RestResponse<JourneyResponse> createdJourney() {
        return tagged(ResponseBuilder.<JourneyResponse>created(URI.create(JOURNEYS + body.id()))
                .entity(body));
    }

    RestResponse<PhaseResponse> phase(UUID id) {
        return tagged(ResponseBuilder.ok(findPhase(id)));
    }

    RestResponse<PhaseResponse> createdPhase(UUID id) {
        return tagged(
                ResponseBuilder.<PhaseResponse>created(location("/phases/", id)).entity(findPhase(id)));
    }

    RestResponse<StepResponse> step(UUID id) {
        return tagged(ResponseBuilder.ok(findStep(id)));
    }

    RestResponse<StepResponse> createdStep(UUID id) {
        return tagged(
                ResponseBuilder.<StepResponse>created(location("/steps/", id)).entity(findStep(id)));
    }

    RestResponse<TouchpointResponse> touchpoint(UUID id) {
        return tagged(ResponseBuilder.ok(findTouchpoint(id)));
    }

    RestResponse<TouchpointResponse> createdTouchpoint(UUID id) {
        return tagged(ResponseBuilder.<TouchpointResponse>created(location("/touchpoints/", id))
                .entity(findTouchpoint(id)));
    }

    RestResponse<TransitionResponse> transition(UUID id) {
        return tagged(ResponseBuilder.ok(findTransition(id)));
    }

    RestResponse<TransitionResponse> createdTransition(UUID id) {
        return tagged(ResponseBuilder.<TransitionResponse>created(location("/transitions/", id))
                .entity(findTransition(id)));
    }

    /** A part of any kind. */
    RestResponse<Object> createdPart(UUID id) {
        return switch (view.journey().content().map().part(id).orElseThrow()) {
            case Phase phase -> tagged(createdAt("/phases/", id, findPhase(id)));
            case Step step -> tagged(createdAt("/steps/", id, findStep(id)));
            case Touchpoint touchpoint -> tagged(createdAt("/touchpoints/", id, findTouchpoint(id)));
        };
    }

    private ResponseBuilder<Object> createdAt(String kind, UUID id, Object part) {
        return ResponseBuilder.<Object>created(location(kind, id)).entity(part);
    }

    /** What a part leaves behind when it is removed: the journey's new ETag. */
    RestResponse<Void> removed() {
        return tagged(ResponseBuilder.<Void>noContent());
    }

    private PhaseResponse findPhase(UUID id) {
        return body.phases().stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("phase", id));
    }

    private StepResponse findStep(UUID id) {
        return steps().filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("step", id));
    }

    private TouchpointResponse findTouchpoint(UUID id) {
        return steps().flatMap(step -> step.touchpoints().stream())
                .filter(touchpoint -> touchpoint.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("touchpoint", id));
    }

    private TransitionResponse findTransition(UUID id) {
        return body.transitions().stream()
                .filter(transition -> transition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("transition", id));
    }

    private Stream<StepResponse> steps() {
        return body.phases().stream().flatMap(phase -> phase.steps().stream());
    }

    private URI location(String kind, UUID id) {
        return URI.create(JOURNEYS + body.id() + kind + id);
    }

    private <T> RestResponse<T> tagged(ResponseBuilder<T> answer) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(view.journey().version()))
                .build();
    }
}
