/** A tenant's journeys as a map for the terminal, read through the gateway by one query. */
@NullMarked
package io.journeyloop.devstack.demo.map;

import org.jspecify.annotations.NullMarked;
