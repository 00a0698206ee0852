package io.journeyloop.insight.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.imports.domain.ImportLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkSizeTest {

    @Test
    void aFileBeginsWithASmallChunkAndDoublesIt() {
        ChunkSize first = ChunkSize.first(1);

        assertThat(first.records()).isEqualTo(1000);
        assertThat(first.next(1).records()).isEqualTo(2000);
        assertThat(first.next(1).next(1).next(1).records()).isEqualTo(4000);
    }

    @ParameterizedTest
    @CsvSource({"0, 4000", "4, 4000", "5, 2000", "8, 2000", "40, 400", "1000, 100"})
    void manyFilesReadLessAtATime(int files, int records) {
        assertThat(ChunkSize.first(1).next(1).next(files).records()).isEqualTo(records);
    }

    /** It is text that takes the memory. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 60, 200})
    void allFilesTogetherHoldNoMoreTextThanAFew(int files) {
        long together = (long) files * ChunkSize.first(files).text();

        assertThat(together).isLessThanOrEqualTo((long) ChunkSize.FULL_SIZE_FILES * ImportLimits.TEXT_PER_TRANSACTION);
    }
}
