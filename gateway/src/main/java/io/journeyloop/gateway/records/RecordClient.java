package io.journeyloop.gateway.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The verbs of REST, for any path of one service. */
interface RecordClient {
    @GET
    @Path("{path}")
    Uni<JsonNode> get(@Encoded @PathParam("path") String path, @RestQuery MultivaluedMap<String, String> query);

    @POST
    @Path("{path}")
    Uni<JsonNode> post(
            @Encoded @PathParam("path") String path,
            @RestQuery MultivaluedMap<String, String> query,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> body);

    /** A POST that says all by its path. */
    @POST
    @Path("{path}")
    Uni<JsonNode> act(
            @Encoded @PathParam("path") String path,
            @RestQuery MultivaluedMap<String, String> query,
            @HeaderParam("If-Match") @Nullable String etag);

    @PUT
    @Path("{path}")
    Uni<JsonNode> put(
            @Encoded @PathParam("path") String path,
            @RestQuery MultivaluedMap<String, String> query,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> body);

    @PATCH
    @Path("{path}")
    Uni<JsonNode> patch(
            @Encoded @PathParam("path") String path,
            @RestQuery MultivaluedMap<String, String> query,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> changes);

    @DELETE
    @Path("{path}")
    Uni<Void> delete(
            @Encoded @PathParam("path") String path,
            @RestQuery MultivaluedMap<String, String> query,
            @HeaderParam("If-Match") @Nullable String etag);
}
