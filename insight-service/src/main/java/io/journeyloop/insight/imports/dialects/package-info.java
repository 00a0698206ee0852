/** What the exports of well-known tools look like, and what their columns mean. */
@NullMarked
package io.journeyloop.insight.imports.dialects;

import org.jspecify.annotations.NullMarked;
