package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose export a file is.")
public enum ImportDialect {
    @Description("Qualtrics.")
    QUALTRICS,

    @Description("SurveyMonkey.")
    SURVEYMONKEY,

    @Description("Typeform.")
    TYPEFORM,

    @Description("Google Play.")
    GOOGLE_PLAY,

    @Description("Zendesk.")
    ZENDESK,

    @Description("Any table, by a mapping.")
    GENERIC,

    @Description("Records as the API takes them.")
    NDJSON,

    @Description("An event log.")
    XES
}
