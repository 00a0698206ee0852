package io.journeyloop.textmodels;

/** Which language a text is in, as far as it can be told. */
public sealed interface LanguageFinding {

    /**
     * A language.
     *
     * @param code BCP 47, such as {@code en}
     * @param confidence the weight of this language against the runner-up: 0.5 is undecided, 1 is certain
     */
    record Found(String code, double confidence) implements LanguageFinding {}

    /** No language can be named. */
    record Unknown(Reason reason) implements LanguageFinding {}

    /** Why no language can be named. */
    enum Reason {
        /** Too few letters to tell languages apart. */
        TOO_SHORT,
        /** Two languages are about as likely. */
        LOW_CONFIDENCE
    }
}
