package io.journeyloop.gateway.socket;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import io.journeyloop.gateway.effects.Effects;
import io.journeyloop.gateway.http.ErrorReport;
import io.journeyloop.gateway.http.OperationTimes;
import io.journeyloop.gateway.http.Preparation;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Map;

/** Executes as the HTTP side does: the same limits, the same errors. */
@ApplicationScoped
class Execution {
    private final Preparation preparation;
    private final Effects effects;
    private final ExecutionService service;
    private final OperationTimes times;

    Execution(Preparation preparation, Effects effects, ExecutionService service, OperationTimes times) {
        this.times = times;
        this.effects = effects;
        this.preparation = preparation;
        this.service = service;
    }

    Preparation.Prepared prepare(JsonObject request) throws Preparation.Refused {
        return preparation.prepare(request);
    }

    /** At once, or when the effects of the client's earlier write have arrived. */
    void execute(Preparation.Prepared prepared, Map<String, Object> metaData, ExecutionResponseWriter told) {
        JsonObject request = prepared.request();
        ExecutionResponseWriter writer = times.timed(prepared, told);
        if (effects.isAwaited(request)) {
            effects.arrived(request)
                    .subscribe()
                    .with(arrived -> service.executeAsync(request, metaData, writer), writer::fail);
        } else {
            service.executeAsync(request, metaData, writer);
        }
    }

    /** The result with its errors as clients see them. */
    static ExecutionResult reported(ExecutionResult result, Preparation.Prepared prepared) {
        return new ErrorReport(prepared.request().getString("query")).on(prepared.answered(result));
    }

    static ExecutionResult only(GraphQLError error) {
        return ExecutionResultImpl.newExecutionResult().addError(error).build();
    }
}
