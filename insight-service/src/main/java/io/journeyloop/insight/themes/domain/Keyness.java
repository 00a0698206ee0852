package io.journeyloop.insight.themes.domain;

/**
 * How much more a word is used here than elsewhere: the log-odds ratio of records with the word, here against the rest,
 * divided by its standard error (each count raised by one half, so that none is zero). Above 1.96 chance alone would
 * hardly explain it. Without a rest the order is that of frequency.
 */
final class Keyness {

    private Keyness() {}

    static double of(long here, long ofHere, long rest, long ofRest) {
        double with = here + 0.5;
        double without = ofHere - here + 0.5;
        double restWith = rest + 0.5;
        double restWithout = ofRest - rest + 0.5;
        double ratio = Math.log(with / without) - Math.log(restWith / restWithout);
        return ratio / Math.sqrt(1 / with + 1 / without + 1 / restWith + 1 / restWithout);
    }
}
