/** Import runs and their mappings, without a framework. */
@NullMarked
package io.journeyloop.insight.imports.domain;

import org.jspecify.annotations.NullMarked;
