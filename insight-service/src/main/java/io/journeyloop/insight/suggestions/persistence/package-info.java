/** What steps and insights mean, and what people made of suggestions. */
@NullMarked
package io.journeyloop.insight.suggestions.persistence;

import org.jspecify.annotations.NullMarked;
