package io.journeyloop.journey.exchange.application;

import java.util.List;
import java.util.UUID;

/** What an import did, or would do, in the order of the document. */
public record ImportReport(List<Item> items, List<String> createdChannels) {

    /** What became of one journey. */
    public record Item(String key, ImportAction action, UUID journeyId, long revision) {}
}
