package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Who told a language.")
public enum LanguageOrigin {
    @Description("The words.")
    DETECTED,

    @Description("The source.")
    DECLARED
}
