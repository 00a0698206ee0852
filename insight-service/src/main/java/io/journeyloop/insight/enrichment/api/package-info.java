/** What was read out of words, over REST. */
@NullMarked
package io.journeyloop.insight.enrichment.api;

import org.jspecify.annotations.NullMarked;
