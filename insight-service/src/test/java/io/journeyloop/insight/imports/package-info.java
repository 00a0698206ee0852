@NullMarked
package io.journeyloop.insight.imports;

import org.jspecify.annotations.NullMarked;
