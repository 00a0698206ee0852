package io.journeyloop.gateway.socket;

import io.journeyloop.gateway.http.ErrorReport;
import io.journeyloop.gateway.socket.ClientMessage.Subscribe;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What runs on one connection. */
final class Operations {
    private final Outlet outlet;
    private final Execution execution;
    private final RoutingContext upgrade;
    private final int most;
    private final Map<String, Operation> running = new HashMap<>();

    Operations(Outlet outlet, Execution execution, RoutingContext upgrade, int most) {
        this.outlet = outlet;
        this.execution = execution;
        this.upgrade = upgrade;
        this.most = most;
    }

    Outlet outlet() {
        return outlet;
    }

    boolean isRunning(String id) {
        return running.containsKey(id);
    }

    /** Each operation has a Vert.x context and a CDI request of its own. */
    void start(Context loop, Subscribe message, SecurityIdentity identity) {
        if (running.size() >= most) {
            outlet.error(
                    message.id(),
                    Execution.only(ErrorReport.refusal(
                            "too_many_operations", "at most %d operations run at once".formatted(most))));
            return;
        }
        Context context = VertxContext.createNewDuplicatedContext(loop);
        RequestScope scope = new RequestScope(upgrade, identity);
        Operation operation = new Operation(message, outlet, execution, context, scope, this::ended);
        running.put(message.id(), operation);
        context.runOnContext(turn -> operation.run());
    }

    void cancel(String id) {
        Operation operation = running.remove(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    void cancelAll() {
        List.copyOf(running.keySet()).forEach(this::cancel);
    }

    private void ended(Operation operation) {
        running.remove(operation.id(), operation);
    }
}
