/** GraphiQL, with our own page around it: log-in against Keycloak, and the queries of docs/frontend.md. */
@NullMarked
package io.journeyloop.gateway.ui;

import org.jspecify.annotations.NullMarked;
