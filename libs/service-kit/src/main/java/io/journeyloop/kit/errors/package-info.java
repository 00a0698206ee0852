/** RFC 9457 problem documents: one shape for every refusal. */
@NullMarked
package io.journeyloop.kit.errors;

import org.jspecify.annotations.NullMarked;
