package io.journeyloop.insight.search.api;

import io.journeyloop.insight.search.application.SearchQuestion;
import io.journeyloop.insight.search.domain.SearchTerm;
import io.journeyloop.kit.http.PageRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked for. */
public record SearchParameters(
        @QueryParam("q") @NotBlank @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "Primary subtag of BCP 47; `und` for records whose language is not known")
        @QueryParam("language")
        @Pattern(regexp = "[A-Za-z]{2,3}", message = "must be a primary language subtag, such as en")
        @Nullable
        String language,

        @Parameter(description = "1 to 200, 50 when absent") @QueryParam("limit") @Nullable
        Integer limit) {

    static final String RULES = "Every word must be there, the first eight count: in any of its forms by the rules of"
            + " the record's own language, without regard to accents and case; `deliv*` finds whatever begins so. A word"
            + " that is in very many records is looked for in the newest 10,000 of them, and the answer says `limited`."
            + " Words are found seconds after they were stored.";

    SearchQuestion toQuestion() {
        return new SearchQuestion(
                SearchTerm.of(q == null ? "" : q),
                language == null ? null : language.toLowerCase(Locale.ROOT),
                PageRequest.of(limit, null).limit());
    }
}
