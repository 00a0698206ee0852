package io.journeyloop.journey.exchange.document;

import io.journeyloop.kit.errors.ProblemException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Looks through YAML before it is read: one document, no anchors, aliases or tags, so that nothing grows beyond what was
 * sent and nothing but texts, numbers, truth values, lists and objects comes in.
 */
final class YamlGuard {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_CHARACTERS = 5 * 1024 * 1024;

    private YamlGuard() {}

    static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        return options;
    }

    /** @throws ProblemException 400 with line and column */
    static void check(String text) {
        try {
            int documents = 0;
            int depth = 0;
            for (Event event : new Yaml(limits()).parse(new StringReader(text))) {
                refuseReferences(event);
                documents += event instanceof DocumentStartEvent ? 1 : 0;
                depth += event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart) ? 1 : 0;
                depth -= event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd) ? 1 : 0;
                if (documents > 1 || depth > MAX_DEPTH) {
                    throw refused(event.getStartMark(), documents > 1 ? "one document is expected" : "too deep");
                }
            }
        } catch (MarkedYAMLException wrong) {
            throw refused(wrong.getProblemMark(), String.valueOf(wrong.getProblem()));
        } catch (YAMLException wrong) {
            throw refused(null, "it has characters that YAML doesn't allow, or is too large");
        }
    }

    private static void refuseReferences(Event event) {
        boolean refers = event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null;
        if (refers) {
            throw refused(event.getStartMark(), "anchors and aliases are not read");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null) {
            throw refused(event.getStartMark(), "tags are not read");
        }
    }

    private static ProblemException refused(@Nullable Mark at, String message) {
        var place = at == null ? "" : "line " + (at.getLine() + 1) + ", column " + (at.getColumn() + 1) + ": ";
        return ProblemException.invalid("body", "is not the YAML that is expected here: " + place + message);
    }
}
