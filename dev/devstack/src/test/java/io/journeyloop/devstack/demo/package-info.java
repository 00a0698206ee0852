@NullMarked
package io.journeyloop.devstack.demo;

import org.jspecify.annotations.NullMarked;
