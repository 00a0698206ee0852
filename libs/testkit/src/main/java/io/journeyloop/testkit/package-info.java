/** What tests of every service share: real infrastructure, tenants, events, hostile requests, rules and contracts. */
@NullMarked
package io.journeyloop.testkit;

import org.jspecify.annotations.NullMarked;
