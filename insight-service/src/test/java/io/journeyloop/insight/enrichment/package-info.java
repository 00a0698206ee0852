@NullMarked
package io.journeyloop.insight.enrichment;

import org.jspecify.annotations.NullMarked;
