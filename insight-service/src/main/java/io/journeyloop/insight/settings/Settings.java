package io.journeyloop.insight.settings;

import java.time.ZoneId;

/**
 * What a tenant has chosen.
 *
 * @param timeZone where its days begin and end
 */
record Settings(long version, ZoneId timeZone) {

    /** What holds until somebody chooses. */
    static final Settings USUAL = new Settings(0, ZoneId.of("UTC"));
}
