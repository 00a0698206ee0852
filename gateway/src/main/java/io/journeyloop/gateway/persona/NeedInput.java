package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("NeedInput")
@DefaultNonNull
@Description("Something that a persona needs.")
public record NeedInput(
        @Nullable @Id @Description("Unique within the persona; made up when absent.")
        String id,

        @Description("In words.") String text) {}
