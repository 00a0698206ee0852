package io.journeyloop.gateway.scoring;

import org.eclipse.microprofile.graphql.Description;

@Description("Which stored evidence tells a criterion.")
public enum EvidenceFigure {
    @Description("How bad it is for how many.")
    CUSTOMER_PAIN,

    @Description("How the places are lived.")
    EXPERIENCE,

    @Description("How much feedback there is.")
    FEEDBACK,

    @Description("How many insights there are.")
    INSIGHTS,

    @Description("How many customers spoke.")
    DISTINCT_CUSTOMERS,

    @Description("How reliable the insights are.")
    RELIABILITY,

    @Description("How satisfied customers are.")
    SATISFACTION,

    @Description("How many customers ask for it.")
    DEMAND
}
