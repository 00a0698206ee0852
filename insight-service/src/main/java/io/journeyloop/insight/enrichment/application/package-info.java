/** Reads texts by models, after they were stored and apart from it. */
@NullMarked
package io.journeyloop.insight.enrichment.application;

import org.jspecify.annotations.NullMarked;
