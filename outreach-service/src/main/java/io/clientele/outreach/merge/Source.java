package io.clientele.outreach.merge;

import java.util.List;

/** A template's text, which knows its lines. */
public record Source(String text) {

    public Mistake mistake(int offset, String message) {
        int line = 1;
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', begin)) {
            begin = end + 1;
            line++;
        }
        return new Mistake(line, offset - begin + 1, message);
    }

    public Mistaken mistaken(int offset, String message) {
        return new Mistaken(List.of(mistake(offset, message)));
    }
}
