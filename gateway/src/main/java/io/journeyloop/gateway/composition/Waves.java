package io.journeyloop.gateway.composition;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * The service calls of one GraphQL request, made in waves: fields that need something enlist their batch, and once
 * no call is under way any more, everything enlisted goes out together. A wave answers at least one level of the
 * query, so a service is called at most once per level, however many rows a level has.
 *
 * <p>All of it runs on the request's own event-loop context, which is why nothing here is synchronised.
 */
@RequestScoped
public class Waves {
    private final Context context = Objects.requireNonNull(Vertx.currentContext(), "resolvers run on a Vert.x context");
    private final ManagedContext requestContext = Arc.container().requestContext();
    private final InjectableContext.ContextState requestState = requestContext.getState();
    private final List<Runnable> stale = new ArrayList<>();
    private Set<Batch<?, ?>> enlisted = new LinkedHashSet<>();
    private int underWay;
    private boolean scheduled;

    /** A call that other waves wait for, because its answer may make further calls necessary. */
    public <T> Uni<T> track(Uni<T> call) {
        return Uni.createFrom().deferred(() -> {
            underWay++;
            return call.emitOn(this::onContext).onTermination().invoke(this::settled);
        });
    }

    /** Makes everything loaded so far stale, as a mutation does. */
    public void forget() {
        stale.forEach(Runnable::run);
    }

    /** Runs the further turns of a request that goes on, as a subscription does, where its first turn ran. */
    public Executor turns() {
        return action -> context.runOnContext(turn -> withRequestContext(action));
    }

    /** Whoever keeps what was loaded says how to drop it. */
    public void onForget(Runnable drop) {
        stale.add(drop);
    }

    void enlist(Batch<?, ?> batch) {
        enlisted.add(batch);
        schedule();
    }

    private void settled() {
        underWay--;
        schedule();
    }

    /** Later in this same turn, siblings enlist too: the wave goes out in the next turn. */
    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            context.runOnContext(turn -> dispatch());
        }
    }

    private void dispatch() {
        scheduled = false;
        // what a request that was answered early (one field failed, and others with it) still waits for, nobody needs
        if (underWay > 0 || enlisted.isEmpty() || !requestState.isValid()) {
            return;
        }
        Set<Batch<?, ?>> wave = enlisted;
        enlisted = new LinkedHashSet<>();
        withRequestContext(() -> wave.forEach(Batch::dispatch));
    }

    /** The clients read the caller's token from the CDI request context, which is not active between turns. */
    private void withRequestContext(Runnable action) {
        requestContext.activate(requestState);
        try {
            action.run();
        } finally {
            requestContext.deactivate();
        }
    }

    private void onContext(Runnable action) {
        if (Vertx.currentContext() == context) {
            action.run();
        } else {
            context.runOnContext(turn -> action.run());
        }
    }
}
