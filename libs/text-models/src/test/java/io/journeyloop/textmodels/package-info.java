@NullMarked
package io.journeyloop.textmodels;

import org.jspecify.annotations.NullMarked;
