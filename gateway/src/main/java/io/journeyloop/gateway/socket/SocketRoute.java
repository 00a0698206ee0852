package io.journeyloop.gateway.socket;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes upgrades before the extension's own handler does, which lets clients wait for ever before they initialise,
 * ignores unknown messages and repeats the last event when a stream fails. That handler comes right after the check of
 * permissions; this one comes right before it, because who upgrades to a socket may show a token there.
 */
@ApplicationScoped
class SocketRoute {
    private static final Logger LOG = Logger.getLogger(SocketRoute.class);
    private static final int BEFORE_PERMISSIONS = -SecurityHandlerPriorities.AUTHORIZATION - 1;
    private static final int BAD_REQUEST = 400;

    private final String path;
    private final Execution execution;
    private final SocketConfig config;

    SocketRoute(
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String path,
            Execution execution,
            SocketConfig config) {
        this.path = path.startsWith("/") ? path : "/" + path;
        this.execution = execution;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route(path).order(BEFORE_PERMISSIONS).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (!isUpgrade(context.request())) {
            context.next();
            return;
        }
        context.request()
                .toWebSocket()
                .onSuccess(socket -> Connection.open(context, socket, execution, config))
                .onFailure(failure -> refuse(context, failure));
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        LOG.debugf("An upgrade failed: %s", failure.getMessage());
        if (!context.response().ended()) {
            context.response().setStatusCode(BAD_REQUEST).end();
        }
    }

    private static boolean isUpgrade(HttpServerRequest request) {
        return HttpHeaders.WEBSOCKET.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
