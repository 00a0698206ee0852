package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose journey it is.")
public enum JourneyKind {
    @Description("Of a customer.")
    CUSTOMER,
    @Description("Of an employee.")
    EMPLOYEE,
    @Description("Of a business client.")
    CLIENT,
    @Description("Of a patient.")
    PATIENT,
    @Description("Of a citizen.")
    CITIZEN,
    @Description("Of a partner.")
    PARTNER,
    @Description("Of anyone else.")
    OTHER
}
