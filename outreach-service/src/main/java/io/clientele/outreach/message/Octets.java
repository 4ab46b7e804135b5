package io.clientele.outreach.message;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being put together; kept and used again from mail to mail. */
public final class Octets {

    private static final byte[] CRLF = {'\r', '\n'};

    private byte[] bytes = new byte[32 << 10];
    private int size;

    public int size() {
        return size;
    }

    public Octets clear() {
        size = 0;
        return this;
    }

    public Octets add(byte octet) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = octet;
        return this;
    }

    public Octets add(byte[] more) {
        return add(more, 0, more.length);
    }

    public Octets add(byte[] from, int start, int length) {
        if (bytes.length - size < length) {
            grow(length);
        }
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        return this;
    }

    public Octets add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Octets add(Octets more) {
        return add(more.bytes, 0, more.size);
    }

    public Octets line(String text) {
        return add(text).line();
    }

    public Octets line() {
        return add(CRLF);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
}
