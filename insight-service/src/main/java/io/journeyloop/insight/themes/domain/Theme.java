package io.journeyloop.insight.themes.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that recur together.
 *
 * @param lexemes the leading word, then those that come along with it
 * @param texts the records that have the leading word
 * @param keyness of the leading word
 * @param rest how many of the rest's records have the leading word
 */
public record Theme(List<Lexeme> lexemes, List<ThemeText> texts, double keyness, long rest) {

    private static final int MOST_WORDS = 3;
    private static final double COMPANY = 0.5;

    static Theme led(Lexeme lexeme, List<ThemeText> texts, double keyness, long rest) {
        return new Theme(List.of(lexeme), texts, keyness, rest);
    }

    /** The theme with one more word; null where the word is not mostly used together with the leading one. */
    @Nullable
    Theme joined(Lexeme lexeme, List<ThemeText> others) {
        if (lexemes.size() == MOST_WORDS || overlap(others) <= COMPANY) {
            return null;
        }
        List<Lexeme> more = new ArrayList<>(lexemes);
        more.add(lexeme);
        return new Theme(List.copyOf(more), texts, keyness, rest);
    }

    /** The records that say most of it, the newest first. */
    public List<ThemeText> examples(int most) {
        return texts.stream()
                .sorted(Comparator.comparingLong(this::words)
                        .thenComparing(text -> text.id().toString())
                        .reversed())
                .limit(most)
                .toList();
    }

    private long words(ThemeText text) {
        return lexemes.stream().filter(text::has).count();
    }

    /** Records with both words, of those with either. */
    private double overlap(List<ThemeText> others) {
        Set<UUID> both = ids(texts);
        both.retainAll(ids(others));
        return (double) both.size() / (texts.size() + others.size() - both.size());
    }

    private static Set<UUID> ids(List<ThemeText> records) {
        return records.stream().map(ThemeText::id).collect(Collectors.toCollection(HashSet::new));
    }
}
