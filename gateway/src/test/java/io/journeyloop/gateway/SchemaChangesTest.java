package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the schema against the published one: a field is deprecated for one publication before it may go. */
class SchemaChangesTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/baseline/schema.graphql");
    private static final Path SNAPSHOT = Path.of(
            System.getProperty("journeyloop.root", ".."), "libs/contracts/src/main/resources/graphql/schema.graphql");

    private static final ParserOptions USUAL = ParserOptions.getDefaultParserOptions();

    /** Schemas are longer than queries may be. */
    @BeforeAll
    static void readLongDocuments() {
        ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultSdlParserOptions());
    }

    @AfterAll
    static void readNoMoreThanUsual() {
        ParserOptions.setDefaultParserOptions(USUAL);
    }

    /** With {@code -Dcontracts.publish} a compatible schema becomes the published one; others still fail. */
    @Test
    void noClientIsBroken() throws IOException {
        String snapshot = Files.readString(SNAPSHOT);
        assertThat(breaks(Files.readString(PUBLISHED), snapshot)).isEmpty();
        if (System.getProperty("contracts.publish") != null) {
            Files.writeString(PUBLISHED, snapshot);
        }
    }

    @Test
    void whatIsTakenAwayOrDemandedBreaks() {
        String before = "type Query { a: Int b(x: Int): String } enum E { ONE TWO }";
        assertThat(breaks(before, "type Query { a: Int } enum E { ONE TWO }")).hasSize(1);
        assertThat(breaks(before, "type Query { a: Int b(x: Int!): String } enum E { ONE TWO }"))
                .hasSize(1);
        assertThat(breaks(before, "type Query { a: String b(x: Int): String } enum E { ONE TWO }"))
                .hasSize(1);
        assertThat(breaks(before, "type Query { a: Int b(x: Int, y: Int): String c: Int } enum E { ONE TWO THREE }"))
                .isEmpty();
    }

    @Test
    void whatWasDeprecatedMayGo() {
        assertThat(breaks("type Query { a: Int b: Int @deprecated(reason: \"use a\") }", "type Query { a: Int }"))
                .isEmpty();
    }

    /** That something deprecated is gone has a category of its own. */
    private static List<String> breaks(String before, String after) {
        CapturingReporter report = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), report);
        return report.getBreakages().stream()
                .filter(breakage -> breakage.getCategory() != DiffCategory.DEPRECATION_REMOVED)
                .map(DiffEvent::getReasonMsg)
                .toList();
    }
}
