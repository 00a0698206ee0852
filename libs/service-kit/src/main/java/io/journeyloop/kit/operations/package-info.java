/** What those who run a service ask of it, at its management port. */
@NullMarked
package io.journeyloop.kit.operations;

import org.jspecify.annotations.NullMarked;
