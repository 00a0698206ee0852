/** Reads the fields of records that services have answered with, of which one query asks for thousands. */
@NullMarked
package io.journeyloop.gateway.fields;

import org.jspecify.annotations.NullMarked;
