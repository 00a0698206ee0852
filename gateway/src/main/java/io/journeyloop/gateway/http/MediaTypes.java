package io.journeyloop.gateway.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The media types of GraphQL over HTTP. */
enum MediaTypes {
    /** Also what a client gets that has no wish. */
    JSON("application/json", false),
    GRAPHQL_RESPONSE("application/graphql-response+json", true);

    private static final String UTF_8 = "utf-8";
    private static final Set<String> ANY = Set.of("*/*", "application/*");

    private final String name;
    private final boolean statusTells;

    MediaTypes(String name, boolean statusTells) {
        this.name = name;
        this.statusTells = statusTells;
    }

    /** With its charset. */
    String header() {
        return name + "; charset=" + UTF_8;
    }

    /** Whether a request that was not executed is answered with 400; plain JSON answers 200 for old clients' sake. */
    boolean statusTells() {
        return statusTells;
    }

    static String names() {
        return Arrays.stream(values()).map(type -> type.name).collect(Collectors.joining(" or "));
    }

    /** The best of what the client accepts, which comes in its order of liking; null when it accepts none. */
    static @Nullable MediaTypes accepted(List<MIMEHeader> accepts) {
        if (accepts.isEmpty()) {
            return JSON;
        }
        for (MIMEHeader accept : accepts) {
            String wanted = withoutParameters(accept.rawValue());
            for (MediaTypes type : values()) {
                if (ANY.contains(wanted) || type.name.equals(wanted)) {
                    return type;
                }
            }
        }
        return null;
    }

    static boolean isJson(@Nullable String contentType) {
        if (contentType == null || !JSON.name.equals(withoutParameters(contentType))) {
            return false;
        }
        String parameters = contentType.substring(JSON.name.length()).toLowerCase(Locale.ROOT);
        return !parameters.contains("charset") || parameters.contains(UTF_8);
    }

    private static String withoutParameters(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        String bare = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
        return bare.strip().toLowerCase(Locale.ROOT);
    }
}
