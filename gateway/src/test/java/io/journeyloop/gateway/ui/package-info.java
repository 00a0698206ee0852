@NullMarked
package io.journeyloop.gateway.ui;

import org.jspecify.annotations.NullMarked;
