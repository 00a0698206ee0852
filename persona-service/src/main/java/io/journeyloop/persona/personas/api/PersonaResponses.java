package io.journeyloop.persona.personas.api;

import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.persona.personas.application.PersonaView;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry one persona and its ETag. */
final class PersonaResponses {

    private PersonaResponses() {}

    static RestResponse<PersonaResponse> ok(PersonaView view) {
        return ResponseBuilder.ok(PersonaResponse.of(view))
                .header(HttpHeaders.ETAG, tagOf(view))
                .build();
    }

    static RestResponse<PersonaResponse> created(PersonaView view) {
        URI location = URI.create("/api/v1/personas/" + view.persona().id());
        return ResponseBuilder.<PersonaResponse>created(location)
                .header(HttpHeaders.ETAG, tagOf(view))
                .entity(PersonaResponse.of(view))
                .build();
    }

    private static String tagOf(PersonaView view) {
        return EntityTags.of(view.persona().version());
    }
}
