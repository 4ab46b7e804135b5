package io.clientele.profile.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** One answer of the feed: read in short pages, so that no transaction lasts as long as its reader is slow. */
class Pages {

    private static final int PAGE = 500;

    private final Feed feed;
    private final Set<String> kinds;
    private Cursor cursor;
    private int left;
    private List<Told> page = List.of();

    Pages(Feed feed, Cursor after, Set<String> kinds, int limit) {
        this.feed = feed;
        this.cursor = after;
        this.kinds = kinds;
        this.left = limit;
    }

    /** Returns whether there is anything. */
    boolean begin() {
        page = feed.after(cursor.position(), kinds, Math.min(PAGE, left));
        return !page.isEmpty();
    }

    void writeTo(OutputStream out) throws IOException {
        while (!page.isEmpty()) {
            out.write(lines().getBytes(StandardCharsets.UTF_8));
            left -= page.size();
            if (left == 0 || page.size() < PAGE || !begin()) {
                return;
            }
        }
    }

    private String lines() {
        var lines = new StringBuilder(page.size() * 1024);
        for (var told : page) {
            cursor = cursor.at(told.position());
            told.writeTo(lines, cursor);
        }
        return lines.toString();
    }
}
