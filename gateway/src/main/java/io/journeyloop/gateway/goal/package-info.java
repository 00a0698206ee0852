/** Goals in the schema, with their progress. */
@NullMarked
package io.journeyloop.gateway.goal;

import org.jspecify.annotations.NullMarked;
