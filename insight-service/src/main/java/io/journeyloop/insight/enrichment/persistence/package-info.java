/** Stored readings, and the texts that still wait for one. */
@NullMarked
package io.journeyloop.insight.enrichment.persistence;

import org.jspecify.annotations.NullMarked;
