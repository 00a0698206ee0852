package io.journeyloop.gateway.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;

/**
 * GraphQL over HTTP by POST. The extension's own handler executes {@code text/plain}, runs mutations by GET and
 * answers 500 to variables of the wrong type; this one reads strictly and leaves only sockets to it.
 */
final class GraphQLHandler extends SmallRyeGraphQLAbstractHandler {
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    GraphQLHandler(CurrentIdentityAssociation identity, CurrentVertxRequest request) {
        super(identity, request, false);
    }

    @Override
    public void handle(RoutingContext context) {
        if (HttpHeaders.WEBSOCKET.toString().equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
            context.next();
        } else {
            super.handle(context);
        }
    }

    @Override
    protected void doHandle(RoutingContext context) {
        MediaTypes answer = MediaTypes.accepted(context.parsedHeaders().accept());
        if (!HttpMethod.POST.equals(context.request().method())) {
            context.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            Answers.refuse(context, METHOD_NOT_ALLOWED, "GraphQL is spoken here by POST");
        } else if (answer == null) {
            Answers.refuse(context, NOT_ACCEPTABLE, "answers are " + MediaTypes.names());
        } else if (!MediaTypes.isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            Answers.refuse(context, UNSUPPORTED_MEDIA_TYPE, "a request is application/json in UTF-8");
        } else {
            read(context, answer);
        }
    }

    private void read(RoutingContext context, MediaTypes answer) {
        JsonObject request;
        try {
            request = GraphQLRequest.read(context.body().asString());
        } catch (GraphQLRequest.Malformed malformed) {
            Answers.refuse(context, BAD_REQUEST, malformed.getMessage());
            return;
        }
        getExecutionService().executeAsync(request, getMetaData(context), new Answers(context, answer, request));
    }
}
