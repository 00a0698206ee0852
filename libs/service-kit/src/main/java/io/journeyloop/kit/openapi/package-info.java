/** What a service's OpenAPI document tells of it, as far as the code doesn't tell by itself. */
@NullMarked
package io.journeyloop.kit.openapi;

import org.jspecify.annotations.NullMarked;
