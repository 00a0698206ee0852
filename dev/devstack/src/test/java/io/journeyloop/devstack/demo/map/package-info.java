@NullMarked
package io.journeyloop.devstack.demo.map;

import org.jspecify.annotations.NullMarked;
