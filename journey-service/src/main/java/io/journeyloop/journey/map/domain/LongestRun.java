package io.journeyloop.journey.map.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** The longest increasing subsequence, so that as few parts as possible count as moved. */
final class LongestRun {
    private LongestRun() {}

    /** Those of the parts that stay where they are when the others move. */
    static Set<UUID> of(List<UUID> parts, ToIntFunction<UUID> place) {
        int[] places = parts.stream().mapToInt(place).toArray();
        int[] lastOfLength = new int[places.length];
        int[] previous = new int[places.length];
        int longest = 0;
        for (int i = 0; i < places.length; i++) {
            int length = shorterRuns(places, lastOfLength, longest, places[i]);
            previous[i] = length == 0 ? -1 : lastOfLength[length - 1];
            lastOfLength[length] = i;
            longest = Math.max(longest, length + 1);
        }
        return collect(parts, previous, longest == 0 ? -1 : lastOfLength[longest - 1]);
    }

    /** How many of the runs found so far end before a place. */
    private static int shorterRuns(int[] places, int[] lastOfLength, int longest, int place) {
        int[] ends = Arrays.stream(lastOfLength, 0, longest)
                .map(index -> places[index])
                .toArray();
        return -Arrays.binarySearch(ends, place) - 1;
    }

    private static Set<UUID> collect(List<UUID> parts, int[] previous, int last) {
        var run = new HashSet<UUID>();
        for (int i = last; i >= 0; i = previous[i]) {
            run.add(parts.get(i));
        }
        return run;
    }
}
