/** GraphQL over HTTP: requests are read strictly, answers carry the right status and media type. */
@NullMarked
package io.journeyloop.gateway.http;

import org.jspecify.annotations.NullMarked;
