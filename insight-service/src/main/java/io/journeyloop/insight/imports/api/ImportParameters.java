package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.insight.imports.domain.Dialect;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a sender says about a file. */
public record ImportParameters(
        @Parameter(description = MAPPING) @QueryParam("mapping") @Nullable
        String mapping,

        @Parameter(description = "A saved mapping instead of `mapping`") @QueryParam("mappingName") @Nullable
        String mappingName,

        @Parameter(description = "Without it, the dialect that the header shows") @QueryParam("dialect") @Nullable
        Dialect dialect,

        @Parameter(description = "CORRECT replaces stored records whose answers in the file are later")
        @QueryParam("onDuplicate")
        @DefaultValue("KEEP")
        OnDuplicate onDuplicate,

        @QueryParam("fileName") @Size(max = 300) @Nullable String fileName,
        @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding) {

    private static final String MAPPING = """
            JSON: `columns` names the column of each field, `constants` gives fields the same value in every row, \
            `metadata` names the column of each entry. Fields are those of a feedback record, with `source.type` and \
            `source.name`. A column is named as in the header, an unnamed one by the empty text, any one by its place \
            as `#1`. `formats` gives the pattern of `collectedAt`, as in `dd-MM-yyyy`; `zone` the time zone of moments \
            without one, the tenant's if there is none; `questions` the field type of a survey's question, or SKIP, by its \
            column. The mapping goes before what the dialect says; a table of no known dialect needs one; lines of \
            NDJSON are feedback records where there is none.""";
}
