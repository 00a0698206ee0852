package io.journeyloop.gateway.ui;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** How people log in to GraphiQL. */
@ConfigMapping(prefix = "journeyloop.gateway.ui")
public interface UiConfig {
    /** The realm's address as browsers know it, which is not always the one that the gateway takes. */
    URI issuer();

    /** A public client of the realm, which lets people come back to the page. */
    String client();
}
