package io.journeyloop.devstack.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a feedback file is written in; the names are what a person types. */
enum FeedbackFormat {
    byEnding(""),
    csv("text/csv"),
    tsv("text/tab-separated-values"),
    ndjson("application/x-ndjson"),
    xes("application/xml");

    private final String mediaType;

    FeedbackFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    FeedbackFormat of(Path file) {
        if (this != byEnding) {
            return this;
        }
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (var known : List.of(csv, tsv, ndjson, xes)) {
            if (name.endsWith("." + known)) {
                return known;
            }
        }
        if (name.endsWith(".jsonl")) {
            return ndjson;
        }
        throw new ExitException(
                ExitException.FAILED,
                "What " + name + " is written in is not clear: add --format csv, tsv, ndjson or xes");
    }
}
