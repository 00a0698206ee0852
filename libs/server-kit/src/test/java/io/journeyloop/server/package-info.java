@NullMarked
package io.journeyloop.server;

import org.jspecify.annotations.NullMarked;
