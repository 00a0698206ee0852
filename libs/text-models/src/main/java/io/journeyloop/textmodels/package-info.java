/** What machines read out of a text, by models that ship inside jars. */
@NullMarked
package io.journeyloop.textmodels;

import org.jspecify.annotations.NullMarked;
