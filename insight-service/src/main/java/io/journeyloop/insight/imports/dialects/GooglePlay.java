package io.journeyloop.insight.imports.dialects;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reviews of an app. The language column is the device's, not the text's, and is kept as such. Stars without words have
 * no link: their device and the millisecond of their arrival tell them apart.
 */
final class GooglePlay implements TableDialect {

    private static final Pattern REVIEW_ID = Pattern.compile("[?&#:]review[iI]d=([^&\\s]+)");
    private static final String SUBMITTED = "Review Submit Millis Since Epoch";
    private static final String UPDATED = "Review Last Update Millis Since Epoch";

    @Override
    public Dialect dialect() {
        return Dialect.GOOGLE_PLAY;
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.contains("Star Rating") && names.contains("Review Link") && names.contains(SUBMITTED);
    }

    @Override
    public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
        ImportMapping mapping = Columns.present(
                header.names(),
                Map.of(
                        "externalId", "Review Link",
                        "value", "Star Rating",
                        "comment", "Review Text",
                        "collectedAt", SUBMITTED),
                Map.of(
                        "source.type", "REVIEW",
                        "source.name", "google-play",
                        "fieldType", "RATING",
                        "channel", "mobile-app"),
                Map.of(
                        "package", "Package Name",
                        "appVersion", "App Version Name",
                        "device", "Device",
                        "deviceLanguage", "Reviewer Language"));
        Map<String, Derivation> derived = Map.of(
                "externalId", GooglePlay::id,
                "comment", GooglePlay::comment,
                "collectedAt", row -> row.at(UPDATED).or(() -> row.at(SUBMITTED)));
        return TableLayout.oneRecordARow(Dialect.GOOGLE_PLAY, new RecordLayout(mapping, derived, null, false));
    }

    private static Optional<String> id(Cells row) {
        Optional<String> link = row.at("Review Link");
        if (link.isEmpty()) {
            return row.at(SUBMITTED)
                    .map(millis -> "stars:" + millis.strip() + ":"
                            + row.at("Device").orElse("").strip());
        }
        return link.map(REVIEW_ID::matcher).filter(Matcher::find).map(matcher -> decoded(matcher.group(1)));
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return id;
        }
    }

    private static Optional<String> comment(Cells row) {
        return Optional.of(Stream.of("Review Title", "Review Text")
                        .flatMap(column -> row.at(column).stream())
                        .map(String::strip)
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }
}
