@NullMarked
package io.journeyloop.devstack.infra;

import org.jspecify.annotations.NullMarked;
