package io.journeyloop.insight.themes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThemeSearchTest {

    private final List<ThemeText> texts = new ArrayList<>();

    @Test
    void whatIsSaidHereAndNotElsewhereComesFirst() {
        say(10, "form", "shop");
        say(10, "shop");
        Rest rest = new Rest(100, Map.of(new Lexeme("en", "shop"), 95L, new Lexeme("en", "form"), 2L));

        List<Theme> themes = new ThemeSearch(texts).themes(rest, 10);

        assertThat(words(themes)).containsExactly(List.of("form"), List.of("shop"));
        assertThat(themes.getFirst().keyness()).isGreaterThan(1.96);
        assertThat(themes.getFirst().texts()).hasSize(10);
        assertThat(themes.getFirst().rest()).isEqualTo(2);
    }

    @Test
    void wordsThatComeTogetherAreOneTheme() {
        say(6, "gift", "card", "code", "redeem");
        say(5, "queue");

        assertThat(words(new ThemeSearch(texts).themes(new Rest(0, Map.of()), 10)))
                .containsExactly(List.of("card", "code", "gift"), List.of("redeem"), List.of("queue"));
    }

    @Test
    void whatFewSayOrIsNoWordIsNoTheme() {
        say(2, "zebra");
        say(5, "42", "x1", "ab");

        assertThat(new ThemeSearch(texts).themes(new Rest(0, Map.of()), 10)).isEmpty();
        assertThat(new ThemeSearch(List.of()).themes(new Rest(9, Map.of()), 10)).isEmpty();
    }

    @Test
    void orderOfTheTextsDoesNotMatter() {
        say(6, "gift", "card");
        say(5, "queue");
        say(5, "price");
        List<List<String>> first = words(new ThemeSearch(texts).themes(new Rest(0, Map.of()), 2));

        Collections.shuffle(texts, new Random(7));

        assertThat(words(new ThemeSearch(texts).themes(new Rest(0, Map.of()), 2)))
                .isEqualTo(first)
                .hasSize(2);
    }

    @Test
    void keynessIsTheLogOddsRatioInStandardErrors() {
        // ln(10.5/10.5) - ln(2.5/98.5) = 3.6738; sqrt(2/10.5 + 1/2.5 + 1/98.5) = 0.7751
        assertThat(Keyness.of(10, 20, 2, 100)).isCloseTo(4.7399, within(0.001));
    }

    @Test
    void spellingThatIsMostFrequentIsShown() {
        texts.add(new ThemeText(UUID.randomUUID(), "en", Set.of("deliveri"), "Deliveries late", null));
        texts.add(new ThemeText(UUID.randomUUID(), "en", Set.of("deliveri"), "the delivery", null));
        texts.add(new ThemeText(UUID.randomUUID(), "en", Set.of("deliveri"), "Delivery again", null));
        SurfaceForms forms = new SurfaceForms(new ThemeSearch(texts).themes(new Rest(0, Map.of()), 1));

        assertThat(forms.spellings()).contains(new Lexeme("en", "delivery"), new Lexeme("en", "deliveries"));
        Lexeme stem = new Lexeme("en", "deliveri");
        assertThat(forms.forms(Map.of(new Lexeme("en", "delivery"), stem, new Lexeme("en", "deliveries"), stem)))
                .isEqualTo(Map.of(stem, "delivery"));
    }

    private void say(int times, String... lexemes) {
        for (int i = 0; i < times; i++) {
            texts.add(new ThemeText(UUID.randomUUID(), "en", Set.of(lexemes), String.join(" ", lexemes), null));
        }
    }

    private static List<List<String>> words(List<Theme> themes) {
        return themes.stream()
                .map(theme -> theme.lexemes().stream().map(Lexeme::word).toList())
                .toList();
    }
}
