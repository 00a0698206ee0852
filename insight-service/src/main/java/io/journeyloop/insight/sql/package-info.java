/** Building SQL whose conditions depend on what was asked. */
@NullMarked
package io.journeyloop.insight.sql;

import org.jspecify.annotations.NullMarked;
