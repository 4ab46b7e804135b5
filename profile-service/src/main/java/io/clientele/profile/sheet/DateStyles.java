package io.clientele.profile.sheet;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Which styles of cells show a number as a date or a time. */
record DateStyles(List<Boolean> byStyle) {

    private static final String PLACE = "xl/styles.xml";

    static DateStyles of(Parts parts) throws IOException, Unreadable {
        var codes = new HashMap<String, String>();
        var styles = new ArrayList<Boolean>();
        if (parts.has(PLACE)) {
            try (var xml = parts.xml(PLACE)) {
                var ofCells = false;
                while (xml.nextElement()) {
                    switch (xml.name()) {
                        case "numFmt" -> codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
                        case "cellXfs" -> ofCells = true;
                        case "cellStyles", "cellStyleXfs", "dxfs" -> ofCells = false;
                        case "xf" -> {
                            if (ofCells) {
                                var id = xml.attribute("numFmtId", "0");
                                styles.add(codes.containsKey(id) ? showsTime(codes.get(id)) : isUsual(id));
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        return new DateStyles(styles);
    }

    boolean isDate(String style) {
        try {
            var number = Integer.parseInt(style);
            return number >= 0 && number < byStyle.size() && byStyle.get(number);
        } catch (NumberFormatException none) {
            return false;
        }
    }

    /** Those that workbooks need not define (ECMA-376, 18.8.30), also of East Asia and Thailand. */
    private static boolean isUsual(String id) {
        try {
            var number = Integer.parseInt(id);
            return number >= 14 && number <= 22
                    || number >= 27 && number <= 36
                    || number >= 45 && number <= 47
                    || number >= 50 && number <= 58
                    || number >= 71 && number <= 81;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    /** Of 0.00 and [Red]#,##0 not, of d.M.yyyy and [h]:mm yes. */
    static boolean showsTime(String code) {
        var plain = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.|_.|\\*.", "")
                .replaceAll("\\[(?!h+]|m+]|s+])[^\\]]*]", "")
                .toLowerCase(Locale.ROOT);
        return !plain.contains("general") && plain.matches("(?s).*[ymdhs].*");
    }
}
