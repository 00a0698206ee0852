package io.journeyloop.journey.exchange.format;

import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.channels.domain.Medium;
import io.journeyloop.journey.exchange.document.ChannelDocument;
import io.journeyloop.kit.Slugs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Channels by name, which is all that CJML tells of them. One that the tenant lacks is made, as a digital one. */
final class CjmlChannels {
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> taken;
    private final List<ChannelDocument> made = new ArrayList<>();

    CjmlChannels(ChannelDirectory directory) {
        directory.channels().stream()
                .sorted(Comparator.comparing(Channel::archived).thenComparing(Channel::key))
                .forEach(channel -> keys.putIfAbsent(channel.name(), channel.key()));
        taken = directory.channels().stream().map(Channel::key).collect(Collectors.toCollection(HashSet::new));
    }

    String keyOf(String name) {
        return keys.computeIfAbsent(name, unknown -> {
            var key = Slugs.unique(unknown, taken::contains);
            taken.add(key);
            made.add(new ChannelDocument(key, unknown, Medium.DIGITAL));
            return key;
        });
    }

    List<ChannelDocument> made() {
        return List.copyOf(made);
    }
}
