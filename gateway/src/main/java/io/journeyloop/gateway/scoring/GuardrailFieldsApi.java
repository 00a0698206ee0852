package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.opportunity.Opportunity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads to guardrails. */
@GraphQLApi
public class GuardrailFieldsApi {
    private final Guardrails guardrails;

    GuardrailFieldsApi(Guardrails guardrails) {
        this.guardrails = guardrails;
    }

    @Description("The guardrail that it was dismissed by; null for any other.")
    public Uni<Guardrail> guardrail(@Source Opportunity opportunity) {
        return guardrails.find(opportunity.guardrailId());
    }
}
