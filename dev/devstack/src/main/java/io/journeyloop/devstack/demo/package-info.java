/** The demo tenant: what it holds, as readable files, and how it gets in by way of the public APIs. */
@NullMarked
package io.journeyloop.devstack.demo;

import org.jspecify.annotations.NullMarked;
