@NullMarked
package io.journeyloop.kit.sql;

import org.jspecify.annotations.NullMarked;
