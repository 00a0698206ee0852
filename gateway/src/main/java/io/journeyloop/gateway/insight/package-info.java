/** Evidence in the schema: feedback, insights, metrics and experience. */
@NullMarked
package io.journeyloop.gateway.insight;

import org.jspecify.annotations.NullMarked;
