package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of place that feedback comes from.")
public enum SourceType {
    @Description("A questionnaire.")
    SURVEY,
    @Description("A public review.")
    REVIEW,
    @Description("A support case.")
    SUPPORT_TICKET,
    @Description("A chat.")
    CHAT,
    @Description("A phone call.")
    CALL,
    @Description("An interview.")
    INTERVIEW,
    @Description("Social media.")
    SOCIAL,
    @Description("Web analytics.")
    WEB_ANALYTICS,
    @Description("A transaction.")
    TRANSACTION,
    @Description("A note.")
    NOTE,
    @Description("Anything else.")
    OTHER
}
