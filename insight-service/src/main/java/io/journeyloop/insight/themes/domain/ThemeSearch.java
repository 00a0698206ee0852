package io.journeyloop.insight.themes.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what recurs in texts. The same texts always have the same themes. */
public final class ThemeSearch {

    /** What fewer people say is no theme. */
    public static final int LEAST = 3;

    /** A theme is looked for among this many words for each theme that is asked for. */
    private static final int WORDS_PER_THEME = 4;

    private final Map<Lexeme, List<ThemeText>> recurring;
    private final int n;

    public ThemeSearch(List<ThemeText> texts) {
        this.recurring = recurring(texts);
        this.n = texts.size();
    }

    /** The words that are in at least {@value #LEAST} texts. */
    public List<Lexeme> words() {
        return List.copyOf(recurring.keySet());
    }

    /** The themes most peculiar to these texts, that one first. */
    public List<Theme> themes(Rest rest, int most) {
        List<Theme> words = recurring.entrySet().stream()
                .map(word -> Theme.led(word.getKey(), word.getValue(), keyness(word, rest), rest.of(word.getKey())))
                .sorted(Comparator.comparingDouble(Theme::keyness)
                        .reversed()
                        .thenComparing(theme -> theme.lexemes().getFirst().word()))
                .limit((long) most * WORDS_PER_THEME)
                .toList();
        List<Theme> themes = new ArrayList<>();
        words.forEach(word -> gather(themes, word));
        return themes.stream().limit(most).toList();
    }

    private static void gather(List<Theme> themes, Theme word) {
        for (int i = 0; i < themes.size(); i++) {
            @Nullable Theme joined = themes.get(i).joined(word.lexemes().getFirst(), word.texts());
            if (joined != null) {
                themes.set(i, joined);
                return;
            }
        }
        themes.add(word);
    }

    private double keyness(Map.Entry<Lexeme, List<ThemeText>> word, Rest rest) {
        return Keyness.of(word.getValue().size(), n, rest.of(word.getKey()), rest.n());
    }

    private static Map<Lexeme, List<ThemeText>> recurring(List<ThemeText> texts) {
        Map<Lexeme, List<ThemeText>> found = new LinkedHashMap<>();
        for (ThemeText text : texts) {
            for (String word : text.lexemes()) {
                if (isAWord(word)) {
                    found.computeIfAbsent(new Lexeme(text.language(), word), first -> new ArrayList<>())
                            .add(text);
                }
            }
        }
        found.values().removeIf(records -> records.size() < LEAST);
        return found;
    }

    private static boolean isAWord(String word) {
        return word.length() > 2 && word.chars().noneMatch(Character::isDigit);
    }
}
