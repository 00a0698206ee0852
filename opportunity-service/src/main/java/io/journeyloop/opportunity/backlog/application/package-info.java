/** What people and events do to opportunities, one transaction each. */
@NullMarked
package io.journeyloop.opportunity.backlog.application;

import org.jspecify.annotations.NullMarked;
