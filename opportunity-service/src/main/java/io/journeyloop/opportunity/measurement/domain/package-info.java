/** The arithmetic of proof: from counts of answers to differences with intervals and a verdict, without a framework. */
@NullMarked
package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.NullMarked;
