package io.journeyloop.gateway.http;

import graphql.language.OperationDefinition.Operation;
import io.journeyloop.gateway.effects.Effects;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GraphQL over HTTP: anything by POST, queries by GET too. The extension's own handler executes {@code text/plain}, runs
 * mutations by GET and answers 500 to variables of the wrong type; this one reads strictly.
 */
final class GraphQLHandler extends SmallRyeGraphQLAbstractHandler {
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final Preparation preparation;
    private final Effects effects;
    private final OperationTimes times;

    GraphQLHandler(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            Preparation preparation,
            Effects effects,
            OperationTimes times) {
        super(identity, request, false);
        this.times = times;
        this.effects = effects;
        this.preparation = preparation;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        HttpMethod method = context.request().method();
        boolean get = HttpMethod.GET.equals(method);
        MediaTypes answer = MediaTypes.accepted(context.parsedHeaders().accept());
        if (!get && !HttpMethod.POST.equals(method)) {
            refuseMethod(context, "GET, POST", "GraphQL is spoken here by POST, and queries by GET");
        } else if (answer == null) {
            Answers.refuse(context, NOT_ACCEPTABLE, "answers are " + MediaTypes.names());
        } else if (!get && !MediaTypes.isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            Answers.refuse(context, UNSUPPORTED_MEDIA_TYPE, "a request is application/json in UTF-8");
        } else {
            read(context, get, answer);
        }
    }

    private void read(RoutingContext context, boolean get, MediaTypes answer) {
        try {
            JsonObject request = get
                    ? GraphQLRequest.read(context.queryParams())
                    : GraphQLRequest.read(context.body().asString());
            execute(context, get, answer, preparation.prepare(request));
        } catch (GraphQLRequest.Malformed malformed) {
            Answers.refuse(context, BAD_REQUEST, malformed.getMessage());
        } catch (Preparation.Refused refused) {
            Answers.refuse(context, answer, refused.error());
        }
    }

    private void execute(RoutingContext context, boolean get, MediaTypes answer, Preparation.Prepared prepared) {
        if (get && isOther(prepared.kind())) {
            refuseMethod(context, HttpMethod.POST.name(), "by GET there are only queries");
        } else if (prepared.kind() == Operation.SUBSCRIPTION) {
            Answers.refuse(context, BAD_REQUEST, "subscriptions are spoken over the sub-protocol graphql-transport-ws");
        } else {
            afterEffects(context, times.timed(prepared, new Answers(context, answer, prepared)), prepared.request());
        }
    }

    /** At once, or when the effects of the client's earlier write have arrived. */
    private void afterEffects(RoutingContext context, ExecutionResponseWriter answers, JsonObject request) {
        Map<String, Object> metaData = getMetaData(context);
        Runnable execution = () -> getExecutionService().executeAsync(request, metaData, answers);
        if (effects.isAwaited(request)) {
            effects.arrived(request).subscribe().with(arrived -> execution.run(), answers::fail);
        } else {
            execution.run();
        }
    }

    private static boolean isOther(@Nullable Operation kind) {
        return kind != null && kind != Operation.QUERY;
    }

    private static void refuseMethod(RoutingContext context, String allowed, String message) {
        context.response().putHeader(HttpHeaders.ALLOW, allowed);
        Answers.refuse(context, METHOD_NOT_ALLOWED, message);
    }
}
