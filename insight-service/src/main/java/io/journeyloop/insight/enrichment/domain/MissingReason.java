package io.journeyloop.insight.enrichment.domain;

/** Why a language or a sentiment is not known. */
public enum MissingReason {
    /** The record holds no words. */
    NO_TEXT,
    /** The words wait for their turn. */
    PENDING,
    /** Too few letters to tell languages apart. */
    TOO_SHORT,
    /** Two languages are about as likely. */
    LOW_CONFIDENCE,
    /** The language is known, but no model was taught to judge it. */
    UNSUPPORTED_LANGUAGE,
    /** The model broke on this text. */
    MODEL_FAILED
}
