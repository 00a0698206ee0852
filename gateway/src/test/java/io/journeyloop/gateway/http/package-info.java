@NullMarked
package io.journeyloop.gateway.http;

import org.jspecify.annotations.NullMarked;
