package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What was asked, and so what an answer looks like.")
public enum FieldType {
    @Description("Free text.")
    TEXT,
    @Description("One of several words.")
    CATEGORICAL,
    @Description("0 to 10: how likely to recommend.")
    NPS,
    @Description("How satisfied, 1 to 5 by default.")
    CSAT,
    @Description("How easy, 1 to 7 by default.")
    CES,
    @Description("A rating, 1 to 5 by default.")
    RATING,
    @Description("Any number.")
    NUMBER,
    @Description("Yes or no.")
    BOOLEAN,
    @Description("A day.")
    DATE
}
