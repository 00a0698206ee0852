@NullMarked
package io.journeyloop.insight.imports.dialects;

import org.jspecify.annotations.NullMarked;
