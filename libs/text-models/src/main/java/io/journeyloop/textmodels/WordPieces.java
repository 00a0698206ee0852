package io.journeyloop.textmodels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text into the pieces of words that a BERT model was taught, as the model's own tokenizer does. */
final class WordPieces {

    private static final String INSIDE_A_WORD = "##";
    private static final int LONGEST_WORD = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\uFFFD&&[^\\t\\n\\r]]");
    /** A mark, and a sign of Chinese, stand for themselves. */
    private static final Pattern SINGLE_SIGNS = Pattern.compile("[\\p{P}$+<=>^`|~\\p{IsHan}]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Long> vocabulary;
    private final long unknown;
    private final long start;
    private final long end;

    WordPieces(Map<String, Long> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.getOrDefault("[UNK]", 100L);
        this.start = vocabulary.getOrDefault("[CLS]", 101L);
        this.end = vocabulary.getOrDefault("[SEP]", 102L);
    }

    /** Reads the vocabulary of a {@code tokenizer.json}. */
    static WordPieces of(InputStream tokenizer) {
        try {
            JsonNode words = new JsonMapper().readTree(tokenizer).path("model").path("vocab");
            Map<String, Long> vocabulary = new HashMap<>();
            words.properties()
                    .forEach(word ->
                            vocabulary.put(word.getKey(), word.getValue().longValue()));
            return new WordPieces(vocabulary);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ids of a text's pieces between those of start and end; of a long text as many as fit. */
    long[] ids(String text, int most) {
        List<Long> ids = new ArrayList<>();
        ids.add(start);
        for (String word : words(text)) {
            ids.addAll(pieces(word));
            if (ids.size() >= most) {
                break;
            }
        }
        int kept = Math.min(ids.size(), most - 1);
        long[] result = new long[kept + 1];
        for (int i = 0; i < kept; i++) {
            result[i] = ids.get(i);
        }
        result[kept] = end;
        return result;
    }

    private static List<String> words(String text) {
        String clean = CONTROLS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = ACCENTS.matcher(Normalizer.normalize(clean, Normalizer.Form.NFD))
                .replaceAll("");
        String apart = SINGLE_SIGNS.matcher(plain).replaceAll(" $0 ").strip();
        return apart.isEmpty() ? List.of() : List.of(SPACE.split(apart));
    }

    /** The longest known beginning, then the longest known continuation, and so on; unknown if any part is. */
    private List<Long> pieces(String word) {
        List<Long> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            @Nullable Long piece = piece(word, from, to);
            while (piece == null && to > from + 1) {
                to--;
                piece = piece(word, from, to);
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
            from = to;
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private @Nullable Long piece(String word, int from, int to) {
        String part = word.substring(from, to);
        return vocabulary.get(from == 0 ? part : INSIDE_A_WORD + part);
    }
}
