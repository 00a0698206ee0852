package io.journeyloop.gateway.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import io.journeyloop.gateway.effects.ReadAfter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to be settled before a request is executed, however it came: its text, its kind and what it may cost. */
@ApplicationScoped
public class Preparation {
    private static final int PARSED = 500;
    private static final int LONGEST_KEPT = 16_384;

    private final QueryTexts texts;
    private final HttpConfig config;
    private final Instance<GraphQLSchema> schema;
    private final ParserOptions parsing;
    private volatile @Nullable GraphQLSchema built;
    private final Map<String, Document> parsed = LeastUsed.of(PARSED);

    Preparation(QueryTexts texts, HttpConfig config, Instance<GraphQLSchema> schema) {
        this.texts = texts;
        this.config = config;
        this.schema = schema;
        this.parsing = ParserOptions.newParserOptions()
                .maxTokens(config.limits().tokens())
                .build();
    }

    /**
     * A request that may be executed.
     *
     * @param kind null where the document does not tell, which its execution will complain about
     * @param name the operation's, where the text is known by its hash and thus one of few; else null
     */
    public record Prepared(
            JsonObject request,
            @Nullable Operation kind,
            @Nullable String name,
            Instant at) {
        /** The answer of a mutation carries the token by which a later request waits for its effects. */
        public ExecutionResult answered(ExecutionResult result) {
            return kind == Operation.MUTATION
                    ? result.transform(answer -> answer.addExtension(ReadAfter.NAME, ReadAfter.token(at)))
                    : result;
        }
    }

    /** A request that is not executed; the error is for the client. */
    @SuppressWarnings("serial") // never leaves this process
    public static final class Refused extends Exception {
        private final String code;

        Refused(String code, String message) {
            super(message);
            this.code = code;
        }

        public GraphQLError error() {
            return ErrorReport.refusal(code, String.valueOf(getMessage()));
        }
    }

    public Prepared prepare(JsonObject request) throws Refused {
        Instant at = Instant.now();
        JsonObject complete = texts.complete(request);
        Document document = document(complete.getString("query"));
        OperationDefinition operation = document == null ? null : operation(document, complete);
        if (document == null || operation == null) {
            return new Prepared(complete, null, null, at);
        }
        QueryCost.of(document, operation, variables(complete), schema(), config.limits())
                .check(config);
        String name = texts.isKnown(complete) ? operation.getName() : null;
        return new Prepared(complete, operation.getOperation(), name, at);
    }

    /** It is there once the extension has begun, and stays as it is. */
    private GraphQLSchema schema() {
        GraphQLSchema known = built;
        if (known == null) {
            known = schema.get();
            built = known;
        }
        return known;
    }

    private @Nullable Document document(String query) throws Refused {
        Document known = parsed.get(query);
        if (known != null) {
            return known;
        }
        Document document = parse(query);
        if (document != null && query.length() <= LONGEST_KEPT) {
            parsed.put(query, document);
        }
        return document;
    }

    /** Null for what can't be parsed: its execution says where. */
    private @Nullable Document parse(String query) throws Refused {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(parsing)
                    .build());
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException tooMuch) {
            throw new Refused(
                    "query_too_complex",
                    "the document is too long: it may have %d tokens"
                            .formatted(config.limits().tokens()));
        } catch (InvalidSyntaxException wrong) {
            return null;
        }
    }

    private static @Nullable OperationDefinition operation(Document document, JsonObject request) {
        String name = request.get("operationName") instanceof JsonString text ? text.getString() : "";
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name.isEmpty() || name.equals(operation.getName()))
                .toList();
        return operations.size() == 1 ? operations.getFirst() : null;
    }

    private static JsonObject variables(JsonObject request) {
        return request.get("variables") instanceof JsonObject variables ? variables : JsonObject.EMPTY_JSON_OBJECT;
    }
}
