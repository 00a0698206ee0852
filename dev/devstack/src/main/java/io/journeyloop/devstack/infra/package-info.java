/** PostgreSQL, Kafka and Keycloak on one machine: embedded, or in containers. */
@NullMarked
package io.journeyloop.devstack.infra;

import org.jspecify.annotations.NullMarked;
