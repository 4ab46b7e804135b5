package io.clientele.profile.sheet;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.util.regex.Pattern;

/** How many rows a sheet says that it has: good enough to tell how far one is, and for nothing else. */
final class HighestRow {

    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}(\\d{1,7})");

    private HighestRow() {}

    /** 0 if it does not say. */
    static long of(Parts parts, String place) throws IOException, Unreadable {
        try (var xml = parts.xml(place)) {
            while (xml.nextElement() && !xml.name().equals("sheetData")) {
                if (xml.name().equals("dimension")) {
                    var range = RANGE.matcher(xml.attribute("ref", ""));
                    return range.matches() ? Long.parseLong(range.group(1)) : 0;
                }
            }
            return 0;
        }
    }
}
