/** Learns the weights of the sentiment model from one set of rated texts, and measures them on another. */
@NullMarked
package io.journeyloop.textmodels.training;

import org.jspecify.annotations.NullMarked;
