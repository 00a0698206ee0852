/** Container images of the services as tar files, made without a container engine and without a registry. */
@NullMarked
package io.journeyloop.images;

import org.jspecify.annotations.NullMarked;
