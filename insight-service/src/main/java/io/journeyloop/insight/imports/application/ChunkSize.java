package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;

/**
 * How much of a file is read before it is stored. What all files together hold in memory stays the same however many are
 * taken in: beyond the usual number each one reads less at a time, and none has to wait for another tenant's.
 *
 * @param records at the most
 * @param text characters of free text, about
 */
record ChunkSize(int records, int text) {

    /** Files that may read chunks of full size at the same time. */
    static final int FULL_SIZE_FILES = 4;

    /** Fewer records are not worth a transaction. */
    private static final int LEAST_RECORDS = 100;

    /**
     * The first chunk of a file.
     *
     * @param files how many files are being taken in
     */
    static ChunkSize first(int files) {
        return of(ImportLimits.FIRST_TRANSACTION, files);
    }

    /** The one after this: twice the records, as far as there is room. */
    ChunkSize next(int files) {
        return of(2 * records, files);
    }

    private static ChunkSize of(int wanted, int files) {
        int crowd = Math.max(1, Math.ceilDiv(files, FULL_SIZE_FILES));
        int room = Math.max(LEAST_RECORDS, ImportLimits.LARGEST_TRANSACTION / crowd);
        return new ChunkSize(Math.min(wanted, room), ImportLimits.TEXT_PER_TRANSACTION / crowd);
    }
}
