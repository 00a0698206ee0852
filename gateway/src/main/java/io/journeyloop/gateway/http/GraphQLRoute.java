package io.journeyloop.gateway.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts our handler in front of the extension's, which keeps the sockets. */
@ApplicationScoped
class GraphQLRoute {
    private static final int BEFORE_THE_EXTENSION = -1;

    private final String path;
    private final BodyHandler body;
    private final GraphQLHandler handler;

    GraphQLRoute(
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String path,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request) {
        this.path = path.startsWith("/") ? path : "/" + path;
        this.body = BodyHandler.create(false).setBodyLimit(largestBody.asLongValue());
        this.handler = new GraphQLHandler(identity, request);
    }

    void register(@Observes Router router) {
        router.route(path).order(BEFORE_THE_EXTENSION).handler(body).handler(handler);
    }
}
