package io.journeyloop.insight.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.imports.domain.ImportMapping;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, , , 2026-03-31T00:00:00Z",
        "2026-03-31 08:15:00, , , 2026-03-31T08:15:00Z",
        "2026-03-31T08:15, , , 2026-03-31T08:15:00Z",
        "2026-03-31 08:15:00, Europe/Zurich, , 2026-03-31T06:15:00Z",
        "2026-03-31, America/New_York, , 2026-03-31T04:00:00Z",
        "2026-03-31T08:15:00+02:00, America/New_York, , 2026-03-31T06:15:00Z",
        "2026-03-31 08:15:00 UTC, Europe/Zurich, , 2026-03-31T08:15:00Z",
        "31-03-2026, , dd-MM-yyyy, 2026-03-31T00:00:00Z",
        "31.03.2026 17:05, Europe/Zurich, dd.MM.yyyy HH:mm, 2026-03-31T15:05:00Z",
        "03/31/2026 02:15:30 pm, , MM/dd/yyyy hh:mm:ss a, 2026-03-31T14:15:30Z",
        "2026-03-31 08:15:00, , dd-MM-yyyy, 2026-03-31T08:15:00Z",
        "31-03-2026, America/New_York, , 2026-03-31T04:00:00Z",
        "1-3-2026 8:05, , , 2026-03-01T08:05:00Z",
        "31-03-2026 08:15:30, Europe/Zurich, , 2026-03-31T06:15:30Z",
        "46112, , , 2026-03-31T00:00:00Z",
        "46112.34375, , , 2026-03-31T08:15:00Z",
        "46112.3437499999, Europe/Zurich, , 2026-03-31T06:15:00Z",
        "1773144000000, , , 2026-03-10T12:00:00Z",
    })
    void momentsOfRealFilesAreRead(String cell, @Nullable String zone, @Nullable String pattern, Instant expected) {
        assertThat(moments(zone, pattern).read(cell)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "yesterday", "2026-13-01", "99-99-9999", "12", "123456", "1e5", "46112.", ""})
    void whatIsNoMomentIsNotGuessed(String cell) {
        assertThat(moments(null, "dd-MM-yyyy").read(cell)).isEmpty();
    }

    /** Which of two numbers is the month is told by a pattern, or not at all. */
    @ParameterizedTest
    @ValueSource(strings = {"03/04/2026", "31.03.2026", "29-02-2026", "12-31-2026", "31-03-26"})
    void whatMayMeanTwoDaysIsNotGuessed(String cell) {
        assertThat(moments(null, null).read(cell)).isEmpty();
    }

    private static Moments moments(@Nullable String zone, @Nullable String pattern) {
        Map<String, String> formats = pattern == null ? Map.of() : Map.of("collectedAt", pattern);
        return Moments.of(new ImportMapping(null, null, null, formats, zone, null), ZoneOffset.UTC);
    }
}
