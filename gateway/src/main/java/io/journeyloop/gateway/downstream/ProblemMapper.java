package io.journeyloop.gateway.downstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Reads a service's problem document. */
public final class ProblemMapper implements ResponseExceptionMapper<RuntimeException> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public RuntimeException toThrowable(Response response) {
        return new ProblemResponse(response.getStatus(), problem(response));
    }

    /** A proxy or a broken service may answer with anything: what can't be read is no problem document. */
    private static @Nullable Problem problem(Response response) {
        try {
            return response.hasEntity() ? JSON.readValue(response.readEntity(String.class), Problem.class) : null;
        } catch (JsonProcessingException | ProcessingException | IllegalStateException unreadable) {
            return null;
        }
    }
}
