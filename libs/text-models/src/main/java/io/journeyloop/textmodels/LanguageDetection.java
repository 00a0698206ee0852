package io.journeyloop.textmodels;

import io.journeyloop.textmodels.LanguageFinding.Found;
import io.journeyloop.textmodels.LanguageFinding.Reason;
import io.journeyloop.textmodels.LanguageFinding.Unknown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text by the letters that follow each other in it. Not thread-safe. */
public final class LanguageDetection {

    /** Measured on short sentences: one answer in three below this is wrong, one in a thousand above it. */
    static final double LEAST_CONFIDENCE = 0.52;

    /** Shorter texts look like many languages at once. */
    private static final int FEWEST_LETTERS = 10;

    /** A sign of a script with thousands of signs tells as much as this many letters. */
    private static final int LETTERS_PER_IDEOGRAPH = 4;

    /** The beginning of a text tells its language; the rest would only cost time. */
    private static final int LONGEST = 1000;

    /**
     * Languages that customers write in by the million. The model knows others besides, near relatives of these and
     * seldom written (Latin, Occitan, Swiss German, Volapük …), with which it confuses short texts.
     */
    private static final List<String> COMMON =
            List.of(("afr ara aze bel ben bul cat ces cmn dan deu ekk ell eng eus fin"
                            + " fra gle guj heb hin hrv hun hye ind isl ita jpn kan kat kaz kor lit lvs mal mar mkd mon msa nep"
                            + " nld nno nob pan pes pol por ron rus sin slk slv som spa sqi srp swa swe tam tel tgl tha tur ukr"
                            + " urd uzb vie zul")
                    .split(" "));

    private static final Map<String, String> CODES = codes();

    private final LanguageDetectorME detector;

    /** Reads the model from its jar: about 45 MB of heap, for as long as this object lives. */
    public LanguageDetection() {
        this.detector = new LanguageDetectorME(model());
    }

    public LanguageFinding detect(String text) {
        String beginning = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        if (letters(beginning) < FEWEST_LETTERS) {
            return new Unknown(Reason.TOO_SHORT);
        }
        List<Language> likely = Arrays.stream(detector.predictLanguages(beginning))
                .filter(language -> CODES.containsKey(language.getLang()))
                .sorted(Comparator.comparingDouble(Language::getConfidence).reversed())
                .limit(2)
                .toList();
        double first = likely.getFirst().getConfidence();
        double confidence = first / (first + likely.getLast().getConfidence());
        return confidence < LEAST_CONFIDENCE
                ? new Unknown(Reason.LOW_CONFIDENCE)
                : new Found(Objects.requireNonNull(CODES.get(likely.getFirst().getLang())), confidence);
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(letter -> Character.isIdeographic(letter) || isSyllable(letter) ? LETTERS_PER_IDEOGRAPH : 1)
                .sum();
    }

    private static boolean isSyllable(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** BCP 47 wants the shortest code; for some the model names the single language where ISO 639-1 has its group. */
    private static Map<String, String> codes() {
        Map<String, String> shortest = new HashMap<>(Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv"));
        for (String code : Locale.getISOLanguages()) {
            shortest.put(Locale.of(code).getISO3Language(), code);
        }
        shortest.keySet().retainAll(COMMON);
        return shortest;
    }

    private static LanguageDetectorModel model() {
        try (InputStream model = LanguageDetection.class.getResourceAsStream("/langdetect-183.bin")) {
            return new LanguageDetectorModel(model);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
