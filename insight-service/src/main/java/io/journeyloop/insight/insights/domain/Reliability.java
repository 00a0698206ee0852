package io.journeyloop.insight.insights.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an insight can be relied on, from volume and diversity of what it rests on.
 *
 * <p>{@code score = 100 · volume · diversity} with {@code volume = v / (v + 5)}, v being the number of voices: different
 * customers, records of unknown customers, and quotes; and {@code diversity = ½ + ½ · (1 − Σ pᵢ²)}, pᵢ being the share
 * of source i among all records and quotes, which count as one source more. One source alone reaches 50 at the most.
 *
 * @param score 0 to 100, to one decimal; null where it rests on nothing
 * @param voices v
 * @param records stored records that it cites
 * @param quotes quotes from elsewhere
 * @param sources how many different sources
 * @param sourceTypes kinds of those that are stored, in alphabetical order
 */
public record Reliability(
        @Nullable Double score, long voices, long records, int quotes, int sources, List<String> sourceTypes) {

    private static final double HALF_WAY = 5;

    /** What an insight's stored evidence is: voices in it, and the number of records of each source. */
    public record Sources(long voices, List<Long> records, List<String> types) {

        public static final Sources NONE = new Sources(0, List.of(), List.of());
    }

    public static Reliability of(Sources stored, int quotes) {
        List<Long> shares = quotes == 0 ? stored.records() : with(stored.records(), quotes);
        long voices = stored.voices() + quotes;
        long records = total(stored.records());
        return new Reliability(score(voices, shares), voices, records, quotes, shares.size(), stored.types());
    }

    private static @Nullable Double score(long voices, List<Long> shares) {
        double all = total(shares);
        if (voices == 0 || all == 0) {
            return null;
        }
        double concentration =
                shares.stream().mapToDouble(n -> n / all * (n / all)).sum();
        double score = 100 * voices / (voices + HALF_WAY) * (1 - concentration / 2);
        return Math.round(score * 10) / 10.0;
    }

    private static List<Long> with(List<Long> records, long quotes) {
        return Stream.concat(records.stream(), Stream.of(quotes)).toList();
    }

    private static long total(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
