/** The gateway's answers beside those of others to the same two questions. */
@NullMarked
package io.journeyloop.benchmarks.scenarios.graphql;

import org.jspecify.annotations.NullMarked;
