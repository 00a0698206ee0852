/** Building SQL whose conditions depend on what was asked. */
@NullMarked
package io.journeyloop.kit.sql;

import org.jspecify.annotations.NullMarked;
