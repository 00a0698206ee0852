package io.journeyloop.journey.exchange.format;

/** Text that XML 1.0 can hold. */
public final class XmlText {
    private XmlText() {}

    /** The text without the control characters that XML knows no way to write. */
    public static String legal(String text) {
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character >= 0x10000;
    }
}
