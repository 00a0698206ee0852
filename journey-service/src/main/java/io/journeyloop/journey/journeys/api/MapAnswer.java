package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyView;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordResponses;
import jakarta.ws.rs.core.HttpHeaders;
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
        return ok(body);
    }

    RestResponse<JourneyResponse> createdJourney() {
        return created(JOURNEYS + body.id(), body);
    }

    RestResponse<PhaseResponse> phase(UUID id) {
        return ok(findPhase(id));
    }

    RestResponse<PhaseResponse> createdPhase(UUID id) {
        return created(location("/phases/", id), findPhase(id));
    }

    RestResponse<StepResponse> step(UUID id) {
        return ok(findStep(id));
    }

    RestResponse<StepResponse> createdStep(UUID id) {
        return created(location("/steps/", id), findStep(id));
    }

    RestResponse<TouchpointResponse> touchpoint(UUID id) {
        return ok(findTouchpoint(id));
    }

    RestResponse<TouchpointResponse> createdTouchpoint(UUID id) {
        return created(location("/touchpoints/", id), findTouchpoint(id));
    }

    RestResponse<TransitionResponse> transition(UUID id) {
        return ok(findTransition(id));
    }

    RestResponse<TransitionResponse> createdTransition(UUID id) {
        return created(location("/transitions/", id), findTransition(id));
    }

    /** A part of any kind. */
    RestResponse<Object> createdPart(UUID id) {
        return switch (view.journey().content().map().part(id).orElseThrow()) {
            case Phase phase -> created(location("/phases/", id), findPhase(id));
            case Step step -> created(location("/steps/", id), findStep(id));
            case Touchpoint touchpoint -> created(location("/touchpoints/", id), findTouchpoint(id));
        };
    }

    /** What a part leaves behind when it is removed: the journey's new ETag. */
    RestResponse<Void> removed() {
        return ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.ETAG, EntityTags.of(version()))
                .build();
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

    private String location(String kind, UUID id) {
        return JOURNEYS + body.id() + kind + id;
    }

    private <T> RestResponse<T> ok(T part) {
        return RecordResponses.ok(part, version());
    }

    private <T> RestResponse<T> created(String path, T part) {
        return RecordResponses.created(path, part, version());
    }

    private long version() {
        return view.journey().version();
    }
}
