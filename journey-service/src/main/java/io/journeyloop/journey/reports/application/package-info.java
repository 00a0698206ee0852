/** What reports read. */
@NullMarked
package io.journeyloop.journey.reports.application;

import org.jspecify.annotations.NullMarked;
