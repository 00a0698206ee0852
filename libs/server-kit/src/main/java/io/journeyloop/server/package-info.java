/** What every server does in the same way, whether or not it has a database. */
@NullMarked
package io.journeyloop.server;

import org.jspecify.annotations.NullMarked;
