package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.opportunity.measurement.domain.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How like two opportunities are, formula 1. Words make the score: the mean of the part of their words that both have
 * (Dice's coefficient) and of the likeness of their titles by trigrams. What both rest on closes up to half of the gap to
 * 1: three quarters of that for insights, one quarter for places, each by the part that both have (Jaccard's index).
 *
 * @param words part of the words that both have, 0 to 1
 * @param title likeness of the titles by trigrams, 0 to 1
 * @param commonWords what both say
 * @param sharedInsightIds what both rest on
 * @param insights how many insights either rests on
 * @param sharedLinks places that both are about
 * @param links how many places either is about
 */
public record Likeness(
        double words,
        double title,
        List<String> commonWords,
        List<UUID> sharedInsightIds,
        int insights,
        List<Link> sharedLinks,
        int links) {

    private static final double INSIGHT_PART = 0.75;
    private static final double LINK_PART = 0.25;
    private static final double MOST_EVIDENCE = 0.5;
    private static final int WORDS_TOLD = 8;

    /** 0 to 1. */
    public double score() {
        return rounded(text() + (1 - text()) * MOST_EVIDENCE * evidence());
    }

    /** How like the words are, 0 to 1. */
    public double text() {
        return rounded((words + title) / 2);
    }

    /** How much of what either rests on both rest on, 0 to 1. */
    public double evidence() {
        return rounded(
                INSIGHT_PART * part(sharedInsightIds.size(), insights) + LINK_PART * part(sharedLinks.size(), links));
    }

    /** Why, for people. */
    public String because() {
        List<String> reasons = new ArrayList<>();
        reasons.add("the titles are alike by " + percent(title));
        if (!commonWords.isEmpty()) {
            reasons.add(percent(words) + " of the words are the same ("
                    + String.join(", ", commonWords.stream().limit(WORDS_TOLD).toList()) + ")");
        }
        if (!sharedInsightIds.isEmpty()) {
            reasons.add("both rest on " + sharedInsightIds.size() + " of " + insights + " insights");
        }
        if (!sharedLinks.isEmpty()) {
            reasons.add("both are about " + sharedLinks.size() + " of " + links + " places");
        }
        String sentence = String.join("; ", reasons) + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static double part(int shared, int all) {
        return all == 0 ? 0 : (double) shared / all;
    }

    private static String percent(double part) {
        return Math.round(100 * part) + " %";
    }

    private static double rounded(double value) {
        return Rounding.to(Rounding.SCALED, value);
    }
}
