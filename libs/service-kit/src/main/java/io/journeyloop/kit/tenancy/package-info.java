/** Who calls, for which tenant, and transactions that can't see another one. */
@NullMarked
package io.journeyloop.kit.tenancy;

import org.jspecify.annotations.NullMarked;
