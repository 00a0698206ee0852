/** How well a tenant manages its journeys, judged by what it uses, without a framework. */
@NullMarked
package io.journeyloop.opportunity.hygiene.domain;

import org.jspecify.annotations.NullMarked;
