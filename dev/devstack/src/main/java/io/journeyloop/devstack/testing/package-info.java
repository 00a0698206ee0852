/** Infrastructure that all test classes of one Maven run share. */
@NullMarked
package io.journeyloop.devstack.testing;

import org.jspecify.annotations.NullMarked;
