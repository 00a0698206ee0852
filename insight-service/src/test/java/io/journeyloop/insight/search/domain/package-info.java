@NullMarked
package io.journeyloop.insight.search.domain;

import org.jspecify.annotations.NullMarked;
