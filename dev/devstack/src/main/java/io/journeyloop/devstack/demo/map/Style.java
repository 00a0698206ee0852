package io.journeyloop.devstack.demo.map;

/** How a piece of text looks where colour is wanted. */
enum Style {
    PLAIN(""),
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    GOOD("\u001b[32m"),
    BAD("\u001b[31m"),
    CHANNEL("\u001b[36m"),
    OPPORTUNITY("\u001b[33m"),
    TITLE("\u001b[1;34m");

    private static final String OFF = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String paint(String text) {
        return code.isEmpty() || text.isBlank() ? text : code + text + OFF;
    }
}
