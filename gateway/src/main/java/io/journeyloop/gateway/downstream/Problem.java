package io.journeyloop.gateway.downstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a service's RFC 9457 problem that clients of the gateway see. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Problem(
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Violation> violations) {

    String message() {
        return detail != null ? detail : title != null ? title : "the service refused the request";
    }
}
