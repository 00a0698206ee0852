/** Conventions of the REST interfaces: entity tags, idempotency keys, keyset pages, merge patches, limits. */
@NullMarked
package io.journeyloop.kit.http;

import org.jspecify.annotations.NullMarked;
