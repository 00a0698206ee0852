package io.journeyloop.insight.themes.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words as people write them, for what is known without its endings. */
public final class SurfaceForms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,40}");

    /** How often each word is written in the records of the themes, by language and spelling. */
    private final Map<Lexeme, Integer> written = new HashMap<>();

    public SurfaceForms(List<Theme> themes) {
        themes.forEach(theme -> theme.texts().forEach(text -> count(theme, text)));
    }

    /** Spellings that may be forms of the themes' words. */
    public List<Lexeme> spellings() {
        return List.copyOf(written.keySet());
    }

    /**
     * The most frequent spelling of each word.
     *
     * @param stems what each spelling is without its ending
     */
    public Map<Lexeme, String> forms(Map<Lexeme, Lexeme> stems) {
        Map<Lexeme, String> forms = new HashMap<>();
        List<Lexeme> frequentFirst = new ArrayList<>(stems.keySet());
        frequentFirst.sort(Comparator.comparing((Lexeme spelling) -> written.getOrDefault(spelling, 0))
                .reversed()
                .thenComparing(Lexeme::word));
        frequentFirst.forEach(spelling -> forms.putIfAbsent(stems.get(spelling), spelling.word()));
        return forms;
    }

    private void count(Theme theme, ThemeText text) {
        Matcher words = WORD.matcher(text.text().toLowerCase(Locale.ROOT));
        while (words.find()) {
            String spelling = words.group();
            if (theme.lexemes().stream().anyMatch(lexeme -> mayBe(lexeme.word(), spelling))) {
                written.merge(new Lexeme(text.language(), spelling), 1, Integer::sum);
            }
        }
    }

    /** Endings change, and accents go; what a word begins with stays. */
    private static boolean mayBe(String lexeme, String spelling) {
        return spelling.charAt(0) == lexeme.charAt(0) || spelling.charAt(0) > 'z';
    }
}
