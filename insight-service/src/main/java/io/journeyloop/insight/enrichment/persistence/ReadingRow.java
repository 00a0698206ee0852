package io.journeyloop.insight.enrichment.persistence;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.insight.enrichment.application.ReadText;
import io.journeyloop.insight.enrichment.application.TextKind;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextLanguage;
import io.journeyloop.insight.enrichment.domain.TextReading;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a text, as it is sent to the database.
 *
 * @param tongue the language by whose rules its words are found
 * @param meaning the vector's bytes as hexadecimal digits
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ReadingRow(
        TextKind kind,
        UUID id,
        long version,
        String tongue,
        @Nullable String language,
        @Nullable Double languageConfidence,
        TextLanguage.@Nullable Origin languageOrigin,
        @Nullable MissingReason languageReason,
        @Nullable String sentiment,
        @Nullable Double score,
        @Nullable MissingReason sentimentReason,
        @Nullable String meaning) {

    private static final String UNKNOWN = "und";

    static ReadingRow of(ReadText read) {
        TextReading reading = read.reading();
        @Nullable TextLanguage language = reading.language();
        @Nullable Sentiment sentiment = reading.sentiment();
        return new ReadingRow(
                read.text().kind(),
                read.text().id(),
                read.text().version(),
                language == null ? UNKNOWN : language.primary(),
                language == null ? null : language.code(),
                language == null ? null : language.confidence(),
                language == null ? null : language.origin(),
                reading.languageReason(),
                sentiment == null ? null : sentiment.label().name(),
                sentiment == null ? null : sentiment.score(),
                reading.sentimentReason(),
                read.meaning() == null ? null : hex(read.meaning()));
    }

    private static String hex(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return HexFormat.of().formatHex(bytes.array());
    }
}
