/** Taking feedback in, by one road for all entrances. */
@NullMarked
package io.journeyloop.insight.feedback.application;

import org.jspecify.annotations.NullMarked;
