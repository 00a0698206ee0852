/** Who may do what: queries, mutations and the topics of subscriptions say by themselves which roles they take. */
@NullMarked
package io.journeyloop.gateway.access;

import org.jspecify.annotations.NullMarked;
