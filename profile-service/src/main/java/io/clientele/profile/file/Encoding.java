package io.clientele.profile.file;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.Charset;

/** How a text is written down in bytes. */
@RegisterForReflection
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    /** Western Europe. */
    WINDOWS_1252("windows-1252"),
    /** Thai. */
    WINDOWS_874("windows-874"),
    /** Arabic. */
    WINDOWS_1256("windows-1256"),
    /** Chinese; GBK and GB 2312 are part of it. */
    GB18030("GB18030");

    private final String text;

    Encoding(String text) {
        this.text = text;
    }

    Charset charset() {
        return Charset.forName(text);
    }

    /** Whether a byte that looks like the end of a line is one. */
    boolean endsLinesAsAscii() {
        return this != UTF_16LE && this != UTF_16BE;
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
