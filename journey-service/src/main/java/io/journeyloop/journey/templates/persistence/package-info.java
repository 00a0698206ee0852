/** The tenants' own templates in PostgreSQL. */
@NullMarked
package io.journeyloop.journey.templates.persistence;

import org.jspecify.annotations.NullMarked;
