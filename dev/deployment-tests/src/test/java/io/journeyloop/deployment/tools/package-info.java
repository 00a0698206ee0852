@NullMarked
package io.journeyloop.deployment.tools;

import org.jspecify.annotations.NullMarked;
