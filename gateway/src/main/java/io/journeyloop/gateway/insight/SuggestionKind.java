package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What feedback may be linked to.")
public enum SuggestionKind {
    @Description("A step.")
    STEP,

    @Description("An insight.")
    INSIGHT
}
