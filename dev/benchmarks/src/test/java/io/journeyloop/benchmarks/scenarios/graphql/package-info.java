@NullMarked
package io.journeyloop.benchmarks.scenarios.graphql;

import org.jspecify.annotations.NullMarked;
