package io.journeyloop.journey.exchange.format;

import static io.journeyloop.journey.exchange.format.MarkdownText.line;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A journey as a text to read: a chapter for each phase, a section for each step, a table of its touchpoints. */
public final class MarkdownWriter {
    private final ChannelDirectory channels;
    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter(ChannelDirectory channels) {
        this.channels = channels;
    }

    public static String write(Journey journey, ChannelDirectory channels) {
        var writer = new MarkdownWriter(channels);
        writer.head(journey);
        var phases = journey.content().map().phases();
        for (int p = 0; p < phases.size(); p++) {
            writer.phase(phases.get(p), p + 1);
        }
        writer.transitions(journey.content().map());
        return writer.text.toString();
    }

    private void head(Journey journey) {
        var profile = journey.content().profile();
        var standing = journey.content().standing();
        text.append("# ").append(line(profile.title())).append("\n\n");
        if (profile.customerGoal() != null) {
            text.append("> ").append(line(profile.customerGoal())).append("\n\n");
        }
        paragraph(profile.description());
        var facts = new ArrayList<String>();
        facts.add(word(profile.kind()) + " journey");
        facts.add("level " + word(profile.level()));
        facts.add("state " + word(standing.state()));
        facts.add("status " + word(standing.status()));
        if (profile.course().lifecycleStage() != null) {
            facts.add("stage " + line(profile.course().lifecycleStage()));
        }
        facts.add("revision " + journey.version());
        text.append('*').append(String.join(" · ", facts)).append("*\n");
    }

    private void phase(Phase phase, int number) {
        text.append("\n## ")
                .append(number)
                .append(". ")
                .append(line(phase.name()))
                .append("\n\n");
        fact("Goal", phase.details().customerGoal());
        for (int s = 0; s < phase.steps().size(); s++) {
            step(phase.steps().get(s), number + "." + (s + 1));
        }
    }

    private void step(Step step, String number) {
        var details = step.details();
        text.append("\n### ").append(number).append(' ').append(line(step.name()));
        text.append(details.momentOfTruth() ? " ★\n\n" : "\n\n");
        if (details.momentOfTruth()) {
            text.append("*A moment of truth.*\n\n");
        }
        fact("Who", details.actor());
        fact("Goal", details.customerGoal());
        fact("Doing", details.doing());
        fact("Thinking", details.thinking());
        fact("Feeling", details.feeling());
        fact("Expectation", details.expectation());
        fact("Standard time", details.expectedDuration());
        details.variants()
                .forEach(variant -> fact(
                        "Variant " + line(variant.name()),
                        String.join(" ", known(variant.description()), share(variant.share()))));
        touchpoints(step.touchpoints());
    }

    private void touchpoints(List<Touchpoint> touchpoints) {
        if (touchpoints.isEmpty()) {
            return;
        }
        text.append("\n| Touchpoint | Channel | Begun by | Customer's goal | For them | For us | Behind it |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        touchpoints.forEach(this::touchpoint);
    }

    private void touchpoint(Touchpoint touchpoint) {
        var details = touchpoint.details();
        var channel = channels.find(details.channelId());
        var behind = new ArrayList<>(details.backstage().systems());
        behind.addAll(details.backstage().departments());
        var cells = List.of(
                line(touchpoint.name()),
                channel == null ? "" : line(channel.name()),
                details.initiator() == null ? "" : word(details.initiator()),
                line(known(details.customerGoal())),
                rating(details.importanceToCustomer()),
                rating(details.importanceToOrganisation()),
                line(String.join(", ", behind)));
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void transitions(JourneyMap map) {
        if (!map.transitions().isEmpty()) {
            text.append("\n## Ways beside the usual one\n\n");
            map.transitions().forEach(way -> transition(way, map));
        }
    }

    private void transition(Transition way, JourneyMap map) {
        var details = way.details();
        var to = details.toStepId();
        text.append("- ")
                .append(line(map.step(details.fromStepId()).name()))
                .append(" → ")
                .append(to == null ? "out of the journey" : line(map.step(to).name()))
                .append(" (")
                .append(word(details.kind()))
                .append(details.condition() == null ? ")" : "): " + line(details.condition()))
                .append('\n');
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append("- **").append(name).append(":** ").append(line(value)).append('\n');
        }
    }

    private void paragraph(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(line(value)).append("\n\n");
        }
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String share(@Nullable Double share) {
        return share == null ? "" : "(" + Math.round(share * 100) + " %)";
    }

    private static String rating(@Nullable Integer importance) {
        return importance == null ? "" : importance + "/5";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
