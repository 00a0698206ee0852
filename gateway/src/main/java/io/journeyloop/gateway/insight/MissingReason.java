package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Why there is nothing to tell.")
public enum MissingReason {
    @Description("There is no text.")
    NO_TEXT,

    @Description("It has not been read yet.")
    PENDING,

    @Description("It is too short.")
    TOO_SHORT,

    @Description("The model is not sure.")
    LOW_CONFIDENCE,

    @Description("No model knows the language.")
    UNSUPPORTED_LANGUAGE,

    @Description("The model failed.")
    MODEL_FAILED
}
