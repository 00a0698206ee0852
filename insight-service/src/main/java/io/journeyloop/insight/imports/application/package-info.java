/** Reading files of feedback while they arrive. */
@NullMarked
package io.journeyloop.insight.imports.application;

import org.jspecify.annotations.NullMarked;
