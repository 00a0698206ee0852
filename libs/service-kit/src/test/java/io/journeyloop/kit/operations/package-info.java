@NullMarked
package io.journeyloop.kit.operations;

import org.jspecify.annotations.NullMarked;
