package io.clientele.outreach.audience;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An NDJSON stream, read line by line as it comes. */
public final class Lines<T> implements Iterator<T>, AutoCloseable {

    private static final String END = "{\"end\":";

    private final BufferedReader lines;
    private final ObjectReader type;
    private final boolean endIsSaid;
    private @Nullable String next;

    private Lines(InputStream stream, ObjectReader type, boolean endIsSaid) {
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
        this.type = type;
        this.endIsSaid = endIsSaid;
        advance();
    }

    /** One that closes with {@code {"end": true}}: without that line it was cut, and reading it throws. */
    public static <T> Lines<T> whole(InputStream stream, ObjectReader type) {
        return new Lines<>(stream, type, true);
    }

    /** One that may stop after any line. */
    public static <T> Lines<T> open(InputStream stream, ObjectReader type) {
        return new Lines<>(stream, type, false);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        try {
            T value = type.readValue(next);
            advance();
            return value;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Up to {@code most} of what comes. */
    public List<T> page(int most) {
        var page = new ArrayList<T>();
        while (page.size() < most && hasNext()) {
            page.add(next());
        }
        return page;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void advance() {
        try {
            do {
                next = lines.readLine();
            } while (next != null && next.isBlank());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (next == null && endIsSaid) {
            throw new UncheckedIOException(new IOException("The stream was cut before its end"));
        }
        if (next != null && next.startsWith(END)) {
            next = null;
        }
    }
}
