/** What customers said: the raw records and their rules, without a framework. */
@NullMarked
package io.journeyloop.insight.feedback.domain;

import org.jspecify.annotations.NullMarked;
