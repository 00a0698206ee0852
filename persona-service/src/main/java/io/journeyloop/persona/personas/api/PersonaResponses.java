package io.journeyloop.persona.personas.api;

import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.persona.personas.application.PersonaView;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry one persona and its ETag. */
final class PersonaResponses {

    private PersonaResponses() {}

    static RestResponse<PersonaResponse> ok(PersonaView view) {
        return RecordResponses.ok(PersonaResponse.of(view), view.persona().version());
    }

    static RestResponse<PersonaResponse> created(PersonaView view) {
        return RecordResponses.created(
                "/api/v1/personas/" + view.persona().id(),
                PersonaResponse.of(view),
                view.persona().version());
    }
}
