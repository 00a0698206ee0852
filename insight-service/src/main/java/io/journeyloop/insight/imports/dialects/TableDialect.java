package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import java.util.List;
import java.util.Map;

/** What a tool's tables look like. */
interface TableDialect {

    Dialect dialect();

    /** Whether the first row is one that only this tool writes. */
    boolean recognises(List<String> names);

    /**
     * What the columns mean; reads the further header rows.
     *
     * @param wanted what the sender says about the questions, by column
     */
    TableLayout layout(HeaderRows header, Map<String, String> wanted);
}
