package io.journeyloop.gateway.http;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.PartialAnswer;
import io.journeyloop.gateway.downstream.Service;
import io.quarkus.security.ForbiddenException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The errors of an answer as clients see them: each with {@code extensions {code, retryable, service?, field?,
 * violations?}}, and nothing of what goes on inside.
 */
public final class ErrorReport {
    static final String INTERNAL = "the gateway could not do this";

    private static final Logger LOG = Logger.getLogger(ErrorReport.class);
    private static final Pattern UNREADABLE_ARGUMENT =
            Pattern.compile("argument '([^']+)' with value .*", Pattern.DOTALL);

    private final String query;

    public ErrorReport(String query) {
        this.query = query;
    }

    /** The result with its errors as clients see them. */
    public ExecutionResult on(ExecutionResult result) {
        return result.transform(copy -> copy.errors(of(result.getErrors())));
    }

    /** Why something ended that had no path yet. */
    public static GraphQLError of(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return plain(String.valueOf(failure.getMessage()), extensions(failure));
        }
        LOG.error("A GraphQL operation ended unexpectedly", thrown);
        return refusal("internal_error", INTERNAL);
    }

    /** Why something is not executed at all. */
    public static GraphQLError refusal(String code, String message) {
        return plain(message, code(code));
    }

    private static GraphQLError plain(String message, Map<String, Object> extensions) {
        return new ClientError(GraphqlErrorBuilder.newError()
                .message("%s", message)
                .extensions(extensions)
                .build());
    }

    private List<GraphQLError> of(List<GraphQLError> errors) {
        return errors.stream()
                .filter(error -> !isEcho(error, errors))
                .flatMap(this::reports)
                .toList();
    }

    /** A field that must not be null but failed is reported once, for why it failed. */
    private static boolean isEcho(GraphQLError error, List<GraphQLError> all) {
        return error instanceof NonNullableFieldWasNullError
                && all.stream().anyMatch(other -> other != error && explains(other, error));
    }

    /** Errors of arguments come without a path. */
    private static boolean explains(GraphQLError cause, GraphQLError echo) {
        return startsWith(cause.getPath(), echo.getPath())
                || unreadableArgument(cause).matches();
    }

    private static Matcher unreadableArgument(GraphQLError error) {
        return UNREADABLE_ARGUMENT.matcher(String.valueOf(error.getMessage()));
    }

    private static boolean startsWith(@Nullable List<Object> path, @Nullable List<Object> start) {
        return path != null
                && start != null
                && path.size() >= start.size()
                && path.subList(0, start.size()).equals(start);
    }

    /** One of each service that failed. */
    private Stream<GraphQLError> reports(GraphQLError error) {
        return error instanceof ExceptionWhileDataFetching thrown
                        && thrown.getException() instanceof PartialAnswer partial
                ? partial.failures().stream().map(failure -> report(error, failure))
                : Stream.of(report(error));
    }

    private GraphQLError report(GraphQLError error) {
        return switch (error) {
            case ExceptionWhileDataFetching thrown
            when thrown.getException() instanceof Failure failure -> report(error, failure);
            case ExceptionWhileDataFetching thrown
            when forbids(thrown.getException()) -> report(error, "your role does not allow this", code("forbidden"));
            case ExceptionWhileDataFetching unexpected -> internal(unexpected);
            case NonNullableFieldWasNullError missing ->
                report(error, "a service left out a value that is always there", code("service_error"));
            case AbortExecutionException tooMuch ->
                report(error, "the query asks for too much at once: " + error.getMessage(), code("query_too_complex"));
            default -> refused(error);
        };
    }

    private static boolean forbids(@Nullable Throwable thrown) {
        return thrown instanceof ForbiddenException || (thrown != null && forbids(thrown.getCause()));
    }

    private static GraphQLError internal(ExceptionWhileDataFetching unexpected) {
        LOG.errorf(unexpected.getException(), "Resolving %s failed", unexpected.getPath());
        return report(unexpected, INTERNAL, code("internal_error"));
    }

    private GraphQLError refused(GraphQLError error) {
        Matcher argument = unreadableArgument(error);
        if (argument.matches()) {
            Map<String, Object> extensions = code("invalid_input");
            extensions.put("field", argument.group(1));
            return report(error, "argument '%s' can't be read".formatted(argument.group(1)), extensions);
        }
        return syntaxError().orElseGet(() -> report(error, String.valueOf(error.getMessage()), code("invalid_query")));
    }

    /** SmallRye says only that it can't read the document; the parser says where. */
    private Optional<GraphQLError> syntaxError() {
        try {
            Parser.parse(query);
            return Optional.empty();
        } catch (InvalidSyntaxException syntax) {
            InvalidSyntaxError error = syntax.toInvalidSyntaxError();
            return Optional.of(report(error, String.valueOf(error.getMessage()), code("syntax_error")));
        }
    }

    private static GraphQLError report(GraphQLError error, Failure failure) {
        return report(error, String.valueOf(failure.getMessage()), extensions(failure));
    }

    private static GraphQLError report(GraphQLError error, String message, Map<String, Object> extensions) {
        GraphqlErrorBuilder<?> report =
                GraphqlErrorBuilder.newError().message("%s", message).extensions(extensions);
        Optional.ofNullable(error.getLocations()).ifPresent(report::locations);
        Optional.ofNullable(error.getPath()).ifPresent(report::path);
        return new ClientError(report.build());
    }

    private static Map<String, Object> extensions(Failure failure) {
        Map<String, Object> extensions = code(failure.code());
        extensions.put("retryable", failure.retryable());
        Optional.ofNullable(failure.service()).map(Service::label).ifPresent(label -> extensions.put("service", label));
        if (!failure.violations().isEmpty()) {
            extensions.put("field", failure.violations().getFirst().field());
            extensions.put(
                    "violations",
                    failure.violations().stream()
                            .map(violation -> Map.of("field", violation.field(), "message", violation.message()))
                            .toList());
        }
        return extensions;
    }

    private static Map<String, Object> code(String code) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.put("retryable", false);
        return extensions;
    }
}
