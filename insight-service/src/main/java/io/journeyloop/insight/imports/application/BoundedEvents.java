package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an empty event in the place of every one that is too long, so that such an event damages itself only. Whatever
 * else there is passes as it came: what is no XML is for the parser to tell. Holds one event at the most.
 */
final class BoundedEvents extends FilterReader {

    /** The attribute of an event that stands for one that is left out. */
    static final String LEFT_OUT = "left-out";

    /** Followed by the line ends of the event that is left out, so that lines keep their numbers. */
    private static final String BEGIN_EMPTY = "<event " + LEFT_OUT + "='true' ";

    private static final String END_EMPTY = "/>";
    private static final String TOO_LONG = "What stands before an event is longer than " + ImportLimits.LONGEST_ROW
            + " characters. What was counted is stored.";

    /** Longer than any tag that ends an event. */
    private static final int LONGEST_END = 1024;

    private static final Pattern ELEMENT = Pattern.compile("<(/?)(?:[^\\s/>:]++:)?(event|trace)[\\s/>]");

    private enum Place {
        BETWEEN_EVENTS,
        /** Within a tag that may begin an event. */
        TAG,
        EVENT,
        LONG_EVENT
    }

    private final char[] arrived = new char[8192];

    /** What can be read, from {@link #given} on. */
    private final StringBuilder ready = new StringBuilder();

    /** The tag or event that is not yet known to end; of one that is left out, the tag read last. */
    private final StringBuilder held = new StringBuilder();

    private Place place = Place.BETWEEN_EVENTS;
    private int given;
    private int sinceEvent;

    /** Where in {@link #held} the tag read last begins. */
    private int tag;

    BoundedEvents(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        while (given == ready.length()) {
            ready.setLength(0);
            given = 0;
            if (!arrive()) {
                return -1;
            }
        }
        int count = Math.min(most, ready.length() - given);
        ready.getChars(given, given + count, buffer, offset);
        given += count;
        return count;
    }

    /** Takes what has come, and at the end gives away what is held; false where there was nothing any more. */
    private boolean arrive() throws IOException {
        int count = super.read(arrived, 0, arrived.length);
        for (int i = 0; i < count; i++) {
            take(arrived[i]);
        }
        if (count < 0) {
            release();
        }
        return count >= 0 || !ready.isEmpty();
    }

    private void take(char next) throws IOException {
        switch (place) {
            case BETWEEN_EVENTS, TAG -> takeBetween(next);
            case EVENT -> {
                hold(next);
                if (held.length() > ImportLimits.LONGEST_ROW) {
                    beginEmpty();
                }
            }
            case LONG_EVENT -> leaveOut(next);
        }
        if (next == '>' && !held.isEmpty()) {
            endTag();
        }
    }

    private void takeBetween(char next) throws IOException {
        if (++sinceEvent > ImportLimits.LONGEST_ROW) {
            throw new UnreadableFileException(TOO_LONG);
        }
        if (next == '<' || place == Place.TAG) {
            place = Place.TAG;
            hold(next);
        } else {
            ready.append(next);
        }
    }

    private void hold(char next) {
        if (next == '<') {
            tag = held.length();
        }
        held.append(next);
    }

    private void beginEmpty() {
        place = Place.LONG_EVENT;
        ready.append(BEGIN_EMPTY);
        held.chars().forEach(one -> keepLineEnd((char) one));
        held.delete(0, tag);
        held.setLength(Math.min(held.length(), LONGEST_END));
        tag = 0;
    }

    private void leaveOut(char next) {
        keepLineEnd(next);
        if (next == '<') {
            held.setLength(0);
        }
        if (held.length() < LONGEST_END) {
            held.append(next);
        }
    }

    private void keepLineEnd(char next) {
        if (next == '\n' || next == '\r') {
            ready.append(next);
        }
    }

    private void endTag() {
        Matcher element = ELEMENT.matcher(held).region(tag, held.length());
        boolean known = element.lookingAt();
        boolean event = known && element.group(2).equals("event");
        boolean end = event && !element.group(1).isEmpty();
        if (place == Place.TAG) {
            if (event && !end && held.charAt(held.length() - 2) != '/') {
                place = Place.EVENT;
            } else {
                release();
                sinceEvent = known ? 0 : sinceEvent;
            }
        } else if (end) {
            release();
            sinceEvent = 0;
        }
    }

    private void release() {
        if (place == Place.LONG_EVENT) {
            ready.append(END_EMPTY);
        } else {
            ready.append(held);
        }
        held.setLength(0);
        place = Place.BETWEEN_EVENTS;
    }
}
