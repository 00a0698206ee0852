package io.journeyloop.textmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final WordPieces pieces = new WordPieces(
            vocabulary("[UNK]", "[CLS]", "[SEP]", "deliver", "##ies", "##y", "late", "!", "cafe", "配", "達", "'", "s"));

    @Test
    void wordsFallIntoTheLongestKnownPieces() {
        assertThat(pieces.ids("Deliveries late!", 16)).containsExactly(1, 3, 4, 6, 7, 2);
    }

    @Test
    void accentsCaseAndControlsDoNotCount() {
        assertThat(pieces.ids("CAFÉ\u0007 \n Café's", 16)).containsExactly(1, 8, 8, 11, 12, 2);
    }

    @Test
    void chineseSignsStandAlone() {
        assertThat(pieces.ids("配達", 16)).containsExactly(1, 9, 10, 2);
    }

    @Test
    void whatIsNotKnownIsOneUnknown() {
        assertThat(pieces.ids("delivering late", 16)).containsExactly(1, 0, 6, 2);
        assertThat(pieces.ids("late" + "y".repeat(200), 16)).containsExactly(1, 0, 2);
    }

    @Test
    void longTextIsCutOff() {
        assertThat(pieces.ids("late ".repeat(100), 8)).containsExactly(1, 6, 6, 6, 6, 6, 6, 2);
    }

    private static Map<String, Long> vocabulary(String... words) {
        Map<String, Long> vocabulary = new HashMap<>();
        for (String word : words) {
            vocabulary.put(word, (long) vocabulary.size());
        }
        return vocabulary;
    }
}
