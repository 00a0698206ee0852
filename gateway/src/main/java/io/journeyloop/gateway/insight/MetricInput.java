package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("MetricInput")
@Description("What to make of a metric. In an update, absent leaves a field as it is and null clears it.")
public record MetricInput(
        @Nullable @Description("Slug; made from the name when absent. Can't be changed.")
        String key,

        @Nullable @Description("What it is called; a new metric needs one.")
        String name,

        @Nullable @Description("What it is for.") String description,

        @Nullable @Description("What is measured; a new metric needs it.")
        MetricType type,

        @Nullable @Description("How it is computed; the type's own way when absent.")
        MetricMethod method,

        @Nullable @Description("What it counts in.") String unit,

        @Nullable @Description("Which way is good; HIGHER when absent.")
        MetricDirection direction,

        @Nullable @Description("What is wanted.") Double target,

        @Nullable @Description("What it is about; everything when absent.")
        MetricScopeInput scope,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
