package io.journeyloop.insight.search.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word that must be there.
 *
 * @param beginning whether any word that begins with it will do
 */
public record SearchTerm(String word, boolean beginning) {

    private static final int MOST = 8;
    private static final int SHORTEST_BEGINNING = 2;

    /** The words of a question, the first eight; a star behind two letters or more makes a beginning of a word. */
    public static List<SearchTerm> of(String question) {
        return Stream.of(question.strip().split("\\s+"))
                .limit(MOST)
                .map(SearchTerm::term)
                .toList();
    }

    private static SearchTerm term(String word) {
        String letters = word.replace("*", "");
        return new SearchTerm(letters, word.endsWith("*") && letters.length() >= SHORTEST_BEGINNING);
    }
}
