/** The product's own processes: four services and the gateway, started as they are in production. */
@NullMarked
package io.journeyloop.devstack.services;

import org.jspecify.annotations.NullMarked;
