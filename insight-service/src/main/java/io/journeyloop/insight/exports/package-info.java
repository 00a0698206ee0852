/** Lists that leave as files, page by page, so that memory stays flat however long they are. */
@NullMarked
package io.journeyloop.insight.exports;

import org.jspecify.annotations.NullMarked;
