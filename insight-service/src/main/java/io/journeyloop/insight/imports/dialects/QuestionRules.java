package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.feedback.domain.FieldType;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells from a question's English wording what its answers are. The first rule that fits decides; a mapping's {@code
 * questions} goes before all of them.
 *
 * <ol>
 *   <li>It asks for words: begins with why, what, which, where, who, how can we, please tell, describe, explain, comment,
 *       or ends with comment, feedback or text → TEXT
 *   <li>{@code recommend} → NPS, 0 to 10
 *   <li>{@code satisfied}, {@code satisfaction} → CSAT, 1 to 5
 *   <li>{@code how much effort} → CES, 1 to 7, where less is better
 *   <li>{@code easy}, {@code ease}, {@code effort}, {@code difficult} → CES, 1 to 7
 *   <li>{@code stars}, {@code rate}, {@code rating} → RATING, 1 to 5
 *   <li>anything else → TEXT
 * </ol>
 */
public final class QuestionRules {

    private static final Pattern ASKS_FOR_WORDS = Pattern.compile(
            "^(why|what|which|where|who|how (can|could|should) we|(please )?(tell|describe|explain|specify)|any other"
                    + "|(additional |other |further )?comments?)\\b.*|.*\\b(comments?|feedback|text)\\W*$",
            Pattern.DOTALL);
    private static final Pattern RECOMMEND = Pattern.compile("\\brecommend");
    private static final Pattern SATISFIED = Pattern.compile("\\b(dis|un)?satisf");
    private static final Pattern EFFORT_SPENT = Pattern.compile("\\bhow much effort\\b");
    private static final Pattern EASE = Pattern.compile("\\b(easy|easily|easier|ease|effort|difficult)\\b");
    private static final Pattern STARS = Pattern.compile("\\b(stars?|rate|rating)\\b");

    private QuestionRules() {}

    /**
     * What the answers to a question are.
     *
     * @param higherIsBetter whether the upper end of the scale is the good one
     */
    public record Asked(FieldType type, boolean higherIsBetter) {

        static Asked of(FieldType type) {
            return new Asked(type, true);
        }
    }

    /** What a question with this wording asks for. */
    public static Asked read(String wording) {
        String text = wording.strip().toLowerCase(Locale.ROOT);
        if (ASKS_FOR_WORDS.matcher(text).matches()) {
            return Asked.of(FieldType.TEXT);
        }
        if (has(RECOMMEND, text)) {
            return Asked.of(FieldType.NPS);
        }
        if (has(SATISFIED, text)) {
            return Asked.of(FieldType.CSAT);
        }
        if (has(EFFORT_SPENT, text)) {
            return new Asked(FieldType.CES, false);
        }
        if (has(EASE, text)) {
            return Asked.of(FieldType.CES);
        }
        return Asked.of(has(STARS, text) ? FieldType.RATING : FieldType.TEXT);
    }

    private static boolean has(Pattern word, String text) {
        return word.matcher(text).find();
    }
}
