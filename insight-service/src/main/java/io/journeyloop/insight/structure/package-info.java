/** What this service knows about journeys and personas, from their events. */
@NullMarked
package io.journeyloop.insight.structure;

import org.jspecify.annotations.NullMarked;
