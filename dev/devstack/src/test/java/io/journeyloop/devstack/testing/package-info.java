@NullMarked
package io.journeyloop.devstack.testing;

import org.jspecify.annotations.NullMarked;
