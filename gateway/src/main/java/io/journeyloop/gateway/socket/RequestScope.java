package io.journeyloop.gateway.socket;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A CDI request of its own for each operation on a socket, with the identity of the connection. */
final class RequestScope {
    private final ManagedContext requests = Arc.container().requestContext();
    private final ContextState state = requests.initializeState();
    private boolean ended;

    RequestScope(RoutingContext upgrade, SecurityIdentity identity) {
        run(() -> {
            Arc.container().instance(CurrentIdentityAssociation.class).get().setIdentity(identity);
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(upgrade);
        });
    }

    /** What the extension's resolvers look for. */
    Map<String, Object> metaData() {
        Map<String, Object> metaData = new ConcurrentHashMap<>();
        metaData.put("runBlocking", false);
        metaData.put("httpHeaders", Map.of());
        metaData.put("state", state);
        return metaData;
    }

    void run(Runnable action) {
        requests.activate(state);
        try {
            action.run();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requests.deactivate();
        }
    }

    void end() {
        if (!ended) {
            ended = true;
            requests.destroy(state);
        }
    }
}
