/**
 * How SmallRye GraphQL executes a query whose answer has thousands of fields: without what it does for each of them that
 * nobody here asks for.
 */
@NullMarked
package io.journeyloop.gateway.execution;

import org.jspecify.annotations.NullMarked;
