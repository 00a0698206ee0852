/** What maps lack, and where dust gathers. */
@NullMarked
package io.journeyloop.journey.reports.domain;

import org.jspecify.annotations.NullMarked;
