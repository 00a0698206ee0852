package io.journeyloop.insight.imports.application;

import java.io.FilterInputStream;
import java.io.InputStream;

/**
 * A body that promises nothing of what is still to come. The server's own stream calls available what Content-Length
 * announces, and whoever decodes text believes it, and waits for a full buffer before it gives away the first row of a
 * slow sender.
 */
final class ArrivingText extends FilterInputStream {

    ArrivingText(InputStream body) {
        super(body);
    }

    @Override
    public int available() {
        return 0;
    }
}
