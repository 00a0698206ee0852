package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportMapping;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments of a file, in this order: by the mapping's pattern, as ISO 8601 with or without zone or time, as
 * dd-mm-yyyy with or without time, as days since 1899-12-30 as spreadsheets count them, as milliseconds since 1970. A moment without a zone is one of the
 * mapping's zone, and of the tenant's where it names none; a day is its midnight.
 */
final class Moments {

    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MICROS_PER_DAY = BigDecimal.valueOf(86_400_000_000L);
    private static final Pattern SPREADSHEET_DAYS = Pattern.compile("\\d{5}(\\.\\d{1,12})?");
    private static final Pattern MILLIS = Pattern.compile("\\d{11,13}");

    /** Between hyphens the day comes first; between slashes nobody knows, so a pattern has to tell. */
    private static final DateTimeFormatter DAY_FIRST = formatter("d-M-yyyy[ H:mm[:ss]]");

    private final ZoneId zone;
    private final List<Function<String, Instant>> readings;

    private Moments(ZoneId zone, @Nullable DateTimeFormatter pattern) {
        this.zone = zone;
        List<Function<String, Instant>> usual = List.of(
                text -> instant(LocalDateTime.parse(text.replace(' ', 'T'))),
                text -> instant(LocalDate.parse(text)),
                text -> instant(OffsetDateTime.parse(text.replace(" UTC", "Z").replace(' ', 'T'))),
                text -> instant(DAY_FIRST.parseBest(text, LocalDateTime::from, LocalDate::from)));
        this.readings = new ArrayList<>(usual);
        if (pattern != null) {
            readings.addFirst(text ->
                    instant(pattern.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        }
    }

    /** Reads as a mapping that has been checked says. */
    static Moments of(ImportMapping mapping, ZoneId home) {
        String pattern = mapping.formats().get("collectedAt");
        String zone = mapping.zone();
        return new Moments(zone == null ? home : ZoneId.of(zone), pattern == null ? null : formatter(pattern));
    }

    /** Strict, so that the 31st of February is no day; {@code yyyy} means what everybody means by it. */
    static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The moment, or nothing where the text is none. */
    Optional<Instant> read(String text) {
        for (Function<String, Instant> reading : readings) {
            try {
                return Optional.of(reading.apply(text));
            } catch (DateTimeParseException otherwise) {
                continue;
            } catch (DateTimeException nowhere) {
                return Optional.empty();
            }
        }
        return counted(text);
    }

    private Optional<Instant> counted(String text) {
        if (SPREADSHEET_DAYS.matcher(text).matches()) {
            long micros = new BigDecimal(text).multiply(MICROS_PER_DAY).longValue();
            LocalDateTime moment = SPREADSHEET_EPOCH.atStartOfDay().plus(micros, ChronoUnit.MICROS);
            // The seventh decimal of a day is a hundredth of a second: spreadsheets count seconds.
            return Optional.of(instant(moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS)));
        }
        return MILLIS.matcher(text).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)))
                : Optional.empty();
    }

    private Instant instant(TemporalAccessor parsed) {
        return switch (parsed) {
            case OffsetDateTime moment -> moment.toInstant();
            case LocalDateTime moment -> moment.atZone(zone).toInstant();
            default -> LocalDate.from(parsed).atStartOfDay(zone).toInstant();
        };
    }
}
