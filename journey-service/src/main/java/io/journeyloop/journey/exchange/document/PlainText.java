package io.journeyloop.journey.exchange.document;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts YAML may show without quotes: those that no reader takes for anything but text, as it stands. */
class PlainText extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    /** Begins with a letter, has single spaces inside only, and no sign that could mean something. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}.,;!?()'/%+-]*( [\\p{L}\\p{N}.,;!?()'/%+-]+)*");

    /** Several lines of printable text, none empty or with spaces around it. */
    private static final Pattern LINES =
            Pattern.compile("(\\S([^\\p{C}\\p{Z}]| (?=\\S))*\\n)+\\S([^\\p{C}\\p{Z}]| (?=\\S))*\\n?");

    private static final Set<String> RESERVED = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        boolean plain = value.indexOf('\n') < 0
                ? WORDS.matcher(value).matches()
                : LINES.matcher(value).matches();
        return !plain || RESERVED.contains(value.toLowerCase(Locale.ROOT));
    }
}
