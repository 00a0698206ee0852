package io.journeyloop.gateway.http;

import graphql.ExecutionResult;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes the answer of one GraphQL request. */
final class Answers implements ExecutionResponseWriter {
    private static final Logger LOG = Logger.getLogger(Answers.class);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    private final RoutingContext context;
    private final MediaTypes type;
    private final JsonObject request;

    Answers(RoutingContext context, MediaTypes type, JsonObject request) {
        this.context = context;
        this.type = type;
        this.request = request;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        boolean executed = result.isDataPresent();
        ErrorReport errors = new ErrorReport(request.getString("query"));
        ExecutionResult reported = result.transform(copy -> copy.errors(errors.of(result.getErrors())));
        end(executed || !type.statusTells() ? OK : BAD_REQUEST, new ExecutionResponse(reported));
    }

    @Override
    public void fail(Throwable thrown) {
        LOG.error("A GraphQL request failed as a whole", thrown);
        refuse(context, INTERNAL_ERROR, ErrorReport.INTERNAL);
    }

    private void end(int status, ExecutionResponse response) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(response.getExecutionResultAsString());
    }

    /** Answers a request that is not executed at all. */
    static void refuse(RoutingContext context, int status, String message) {
        String code = status >= INTERNAL_ERROR ? "internal_error" : "invalid_request";
        var error = new io.vertx.core.json.JsonObject(Map.of("message", message, "extensions", Map.of("code", code)));
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON.header())
                .end(new io.vertx.core.json.JsonObject(Map.of("errors", new JsonArray().add(error))).encode());
    }
}
