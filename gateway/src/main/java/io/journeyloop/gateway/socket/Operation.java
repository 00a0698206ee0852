package io.journeyloop.gateway.socket;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.journeyloop.gateway.http.ErrorReport;
import io.journeyloop.gateway.http.Preparation;
import io.journeyloop.gateway.socket.ClientMessage.Subscribe;
import io.journeyloop.gateway.subscription.SubscriptionEnd;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One query, mutation or subscription on a socket. The next event is asked for when there is room for it. */
final class Operation implements ExecutionResponseWriter, Subscriber<ExecutionResult> {
    private static final Logger LOG = Logger.getLogger(Operation.class);

    private final Subscribe message;
    private final Outlet outlet;
    private final Execution execution;
    private final Context context;
    private final RequestScope scope;
    private final Consumer<Operation> ended;
    private @Nullable Subscription events;
    private Preparation.@Nullable Prepared prepared;
    private boolean over;

    Operation(
            Subscribe message,
            Outlet outlet,
            Execution execution,
            Context context,
            RequestScope scope,
            Consumer<Operation> ended) {
        this.message = message;
        this.outlet = outlet;
        this.execution = execution;
        this.context = context;
        this.scope = scope;
        this.ended = ended;
    }

    String id() {
        return message.id();
    }

    void run() {
        scope.run(() -> {
            try {
                Preparation.Prepared ready = execution.prepare(message.request());
                prepared = ready;
                execution.execute(ready, scope.metaData(), this);
            } catch (Preparation.Refused refused) {
                refuse(Execution.only(refused.error()));
            }
        });
    }

    /** What is still under way comes to its end, but is not told any more. */
    void cancel() {
        over = true;
        onContext(() -> {
            if (events != null) {
                events.cancel();
                scope.end();
            }
        });
    }

    @Override
    public void write(ExecutionResponse response) {
        onContext(() -> answer(response.getExecutionResult()));
    }

    @Override
    public void fail(Throwable thrown) {
        LOG.error("A GraphQL operation failed as a whole", thrown);
        onContext(() -> refuse(Execution.only(ErrorReport.of(thrown))));
    }

    @Override
    public void onSubscribe(Subscription stream) {
        events = stream;
        stream.request(1);
    }

    @Override
    public void onNext(ExecutionResult result) {
        onContext(() -> {
            if (!over) {
                outlet.next(id(), Execution.reported(result, prepared()));
                outlet.whenThereIsRoom(() -> request(1));
            }
        });
    }

    @Override
    public void onError(Throwable thrown) {
        fail(thrown);
    }

    @Override
    public void onComplete() {
        onContext(() -> scope.run(() -> {
            Throwable reason =
                    Arc.container().instance(SubscriptionEnd.class).get().reason();
            if (reason == null) {
                complete();
            } else {
                refuse(Execution.only(ErrorReport.of(reason)));
            }
        }));
    }

    private Preparation.Prepared prepared() {
        return Objects.requireNonNull(prepared, "nothing is executed before");
    }

    private void request(int more) {
        if (events != null) {
            events.request(more);
        }
    }

    @SuppressWarnings("unchecked") // the result of a subscription is its stream
    private void answer(ExecutionResult result) {
        Object data = result.getData();
        if (over) {
            end();
        } else if (data instanceof Publisher<?> stream) {
            scope.run(() -> ((Publisher<ExecutionResult>) stream).subscribe(this));
        } else if (!result.isDataPresent()
                || (data == null && prepared().kind() == OperationDefinition.Operation.SUBSCRIPTION)) {
            refuse(Execution.reported(result, prepared()));
        } else {
            outlet.next(id(), Execution.reported(result, prepared()));
            complete();
        }
    }

    private void complete() {
        if (!over) {
            outlet.complete(id());
        }
        end();
    }

    private void refuse(ExecutionResult errors) {
        if (!over) {
            outlet.error(id(), errors);
        }
        end();
    }

    private void end() {
        over = true;
        ended.accept(this);
        context.runOnContext(later -> scope.end());
    }

    private void onContext(Runnable action) {
        if (Vertx.currentContext() == context) {
            action.run();
        } else {
            context.runOnContext(turn -> action.run());
        }
    }
}
