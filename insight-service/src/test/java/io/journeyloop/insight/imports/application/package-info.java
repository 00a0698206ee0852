@NullMarked
package io.journeyloop.insight.imports.application;

import org.jspecify.annotations.NullMarked;
