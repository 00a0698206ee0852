package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Who told a sentiment.")
public enum SentimentOrigin {
    @Description("A model, from the words.")
    MODEL,

    @Description("The rating that came along.")
    RATING,

    @Description("A person, correcting.")
    PERSON
}
