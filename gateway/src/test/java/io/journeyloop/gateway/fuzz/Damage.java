package io.journeyloop.gateway.fuzz;

import java.util.List;
import java.util.Random;

/** Breaks a text somewhere. */
final class Damage {
    private static final List<String> STRANGE = List.of(
            "{",
            "}",
            "(",
            ")",
            "\"",
            "$x",
            "@skip",
            "...",
            "\u0000",
            "🏃",
            "#",
            "-",
            "9".repeat(40),
            "null",
            ":",
            "\\");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    String of(String text) {
        String damaged = text;
        for (int i = 0; i <= random.nextInt(3); i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String text) {
        if (text.isEmpty()) {
            return strange();
        }
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + strange() + text.substring(at);
            case 2 -> text.substring(0, at);
            case 3 -> text.substring(0, to) + text.substring(at, to) + text.substring(to);
            default -> text.substring(0, at) + (char) random.nextInt(0xD000) + text.substring(at);
        };
    }

    private String strange() {
        return STRANGE.get(random.nextInt(STRANGE.size()));
    }
}
