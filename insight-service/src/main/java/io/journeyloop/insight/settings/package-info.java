/** What each tenant may choose: the time zone that its days lie in. */
@NullMarked
package io.journeyloop.insight.settings;

import org.jspecify.annotations.NullMarked;
