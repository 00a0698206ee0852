package io.journeyloop.insight.imports.domain;

/**
 * What came of the rows of a file.
 *
 * @param read rows read, the header excepted; the sum of the others
 * @param duplicate rows that were stored before, by whatever road
 */
public record ImportCounts(long read, long accepted, long duplicate, long rejected) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);
}
