package io.journeyloop.journey.exchange.document;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a document, all of it at once. */
public final class Findings {
    private final List<Violation> mistakes = new ArrayList<>();
    private final List<Violation> unusableLinks = new ArrayList<>();

    /** The document contradicts itself. */
    public void mistake(String path, String message) {
        mistakes.add(new Violation(path, message));
    }

    /** The document names what is not there, or can't be linked. */
    public void unusable(String path, String message) {
        unusableLinks.add(new Violation(path, message));
    }

    /** @throws ProblemException 400 for mistakes, 422 for links that can't be made */
    public void refuse() {
        if (!mistakes.isEmpty()) {
            throw ProblemException.invalid(mistakes);
        }
        if (!unusableLinks.isEmpty()) {
            throw ProblemException.refused("unusable_link", "Not everything named can be linked.", unusableLinks);
        }
    }
}
