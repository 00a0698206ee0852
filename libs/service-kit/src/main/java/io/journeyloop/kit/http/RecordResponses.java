package io.journeyloop.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with one record and the entity tag of its version. */
public final class RecordResponses {

    private RecordResponses() {}

    public static <T> RestResponse<T> ok(T body, long version) {
        return tagged(ResponseBuilder.ok(body), version);
    }

    /** @param path where the record is from now on */
    public static <T> RestResponse<T> created(String path, T body, long version) {
        return tagged(ResponseBuilder.<T>created(URI.create(path)).entity(body), version);
    }

    private static <T> RestResponse<T> tagged(ResponseBuilder<T> answer, long version) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(version)).build();
    }
}
