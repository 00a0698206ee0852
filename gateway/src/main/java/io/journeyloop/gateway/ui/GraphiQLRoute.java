package io.journeyloop.gateway.ui;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our page in the place of the extension's; GraphiQL itself is what the extension brings along. */
@ApplicationScoped
class GraphiQLRoute {
    private static final int BEFORE_THE_EXTENSION = -1;
    private static final String PAGE = "index.html";
    private static final List<String> FILES =
            List.of(PAGE, "page.css", "page.mjs", "login.mjs", "guide.mjs", "frontend.md");

    private final String root;
    private final boolean enabled;
    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String policy;

    GraphiQLRoute(
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.root-path") String root,
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled") boolean enabled,
            UiConfig config) {
        this.root = root + "/";
        this.enabled = enabled;
        this.policy = policy(config.issuer());
        FILES.forEach(name -> assets.put(name, Asset.read(name)));
        assets.put("", Asset.read(PAGE));
        assets.put("settings.json", settings(config));
    }

    void register(@Observes Router router) {
        if (enabled) {
            router.route(HttpMethod.GET, root + "*").order(BEFORE_THE_EXTENSION).handler(this::serve);
        }
    }

    private void serve(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.length() < root.length()) {
            context.redirect(root); // links in the page are relative
            return;
        }
        Asset asset = assets.get(path.substring(root.length()));
        if (asset == null) {
            context.next();
        } else {
            send(asset, context);
        }
    }

    private void send(Asset asset, RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(asset.content());
    }

    private static Asset settings(UiConfig config) {
        JsonObject settings =
                new JsonObject().put("issuer", config.issuer().toString()).put("client", config.client());
        return new Asset("application/json", Buffer.buffer(settings.encode()));
    }

    /** Nothing from elsewhere but the log-in. */
    private static String policy(URI issuer) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self' %s://%s; base-uri 'none'; form-action 'none'; "
                        .formatted(issuer.getScheme(), issuer.getAuthority())
                + "frame-ancestors 'none'";
    }
}
