/** Scoring models, guardrails and the audit in the schema. */
@NullMarked
package io.journeyloop.gateway.scoring;

import org.jspecify.annotations.NullMarked;
