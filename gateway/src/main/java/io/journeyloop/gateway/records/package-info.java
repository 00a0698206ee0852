/** Records by the services' public paths: what a query's root or a mutation names, one call each. */
@NullMarked
package io.journeyloop.gateway.records;

import org.jspecify.annotations.NullMarked;
