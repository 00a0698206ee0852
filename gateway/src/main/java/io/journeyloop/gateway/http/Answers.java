package io.journeyloop.gateway.http;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
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
    private final Preparation.Prepared prepared;

    Answers(RoutingContext context, MediaTypes type, Preparation.Prepared prepared) {
        this.context = context;
        this.type = type;
        this.prepared = prepared;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        boolean executed = result.isDataPresent();
        String body =
                AnswerJson.of(new ErrorReport(prepared.request().getString("query")).on(prepared.answered(result)));
        if (executed && HttpMethod.GET.equals(context.request().method())) {
            Revalidation.end(context, type, body);
        } else {
            end(context, executed || !type.statusTells() ? OK : BAD_REQUEST, type, body);
        }
    }

    @Override
    public void fail(Throwable thrown) {
        LOG.error("A GraphQL request failed as a whole", thrown);
        refuse(context, INTERNAL_ERROR, ErrorReport.INTERNAL);
    }

    /** Answers a request that is well-formed but not executed, as one whose execution never began. */
    static void refuse(RoutingContext context, MediaTypes type, GraphQLError error) {
        ExecutionResult result =
                ExecutionResultImpl.newExecutionResult().addError(error).build();
        end(context, type.statusTells() ? BAD_REQUEST : OK, type, AnswerJson.of(result));
    }

    /** Answers what is no request at all. */
    static void refuse(RoutingContext context, int status, String message) {
        String code = status >= INTERNAL_ERROR ? "internal_error" : "invalid_request";
        var error = new io.vertx.core.json.JsonObject(Map.of("message", message, "extensions", Map.of("code", code)));
        var errors = new io.vertx.core.json.JsonObject(Map.of("errors", new JsonArray().add(error)));
        end(context, status, MediaTypes.JSON, errors.encode());
    }

    private static void end(RoutingContext context, int status, MediaTypes type, String body) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(body);
    }
}
