package io.journeyloop.insight.imports.dialects;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids of events. One that has none of its own is named after its case, moment, activity and transition, so that the
 * same event of a longer log keeps its id; the name is a hash, for the case may be a customer's key, which has to be
 * forgotten one day. Twins are numbered, as far as not more than ten thousand other events lie between them.
 */
final class EventIds implements Derivation {

    private static final int REMEMBERED = 10_000;
    private static final String OWN = "identity:id";

    private final Map<UUID, Integer> seen = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public Optional<String> of(Cells event) {
        return event.at(OWN).map(String::strip).or(() -> event.at(EventLog.CASE).map(known -> named(event)));
    }

    private String named(Cells event) {
        String facts = Stream.of(EventLog.CASE, EventLog.MOMENT, EventLog.ACTIVITY, EventLog.TRANSITION)
                .map(column -> event.at(column).orElse("").strip())
                .collect(Collectors.joining("\n"));
        UUID id = UUID.nameUUIDFromBytes(facts.getBytes(UTF_8));
        int twin = seen.merge(id, 1, Integer::sum);
        return twin == 1 ? id.toString() : id + ":" + twin;
    }
}
