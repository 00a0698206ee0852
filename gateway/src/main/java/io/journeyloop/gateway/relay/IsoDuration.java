package io.journeyloop.gateway.relay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** An ISO 8601 duration just as it was written: Java's types know days or months, not both. */
@CustomScalar("Duration")
@Description("An ISO 8601 duration, such as PT15M or P30D.")
public final class IsoDuration implements CustomStringScalar {
    private final String text;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IsoDuration(String text) {
        this.text = text;
    }

    @JsonValue
    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
