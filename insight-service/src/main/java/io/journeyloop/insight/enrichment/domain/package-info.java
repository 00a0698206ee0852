/** What machines read out of customers' words. */
@NullMarked
package io.journeyloop.insight.enrichment.domain;

import org.jspecify.annotations.NullMarked;
