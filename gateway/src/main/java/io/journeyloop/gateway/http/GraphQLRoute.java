package io.journeyloop.gateway.http;

import io.journeyloop.gateway.effects.Effects;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts our handler in front of the extension's. */
@ApplicationScoped
class GraphQLRoute {
    private static final int BEFORE_THE_EXTENSION = -1;
    private static final int NOT_FOUND = 404;

    private final String path;
    private final BodyHandler body;
    private final HttpCompressionHandler handler;
    private final HttpConfig config;

    GraphQLRoute(
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String path,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            Preparation preparation,
            Effects effects,
            OperationTimes times,
            HttpConfig config) {
        this.path = path.startsWith("/") ? path : "/" + path;
        this.body = BodyHandler.create(false).setBodyLimit(largestBody.asLongValue());
        this.handler = new HttpCompressionHandler(
                new GraphQLHandler(identity, request, preparation, effects, times), compressed);
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route(path).order(BEFORE_THE_EXTENSION).handler(body).handler(handler);
        router.route(path + "/schema.graphql").order(BEFORE_THE_EXTENSION).handler(this::guardSchema);
    }

    /** Who may not ask for the schema may not fetch it either. */
    private void guardSchema(RoutingContext context) {
        if (config.introspection()) {
            context.next();
        } else {
            context.response().setStatusCode(NOT_FOUND).end();
        }
    }
}
