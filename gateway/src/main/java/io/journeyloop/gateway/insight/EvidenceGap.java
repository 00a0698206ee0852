package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What a touchpoint may have no evidence of.")
public enum EvidenceGap {
    @Description("Needs.")
    NEEDS,

    @Description("Emotions.")
    EMOTIONS,

    @Description("Pains.")
    PAINS,

    @Description("Answers that measure something.")
    FIGURES
}
