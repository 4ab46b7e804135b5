package io.clientele.profile.sheet;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets of a workbook, and what their cells refer to. */
public class Workbook implements AutoCloseable {

    private static final String PLACE = "xl/";

    private final Parts parts;
    private final Map<String, String> places = new LinkedHashMap<>();
    private boolean since1904;

    private Workbook(Parts parts) throws IOException, Unreadable {
        this.parts = parts;
        var targets = targets();
        try (var xml = parts.xml(PLACE + "workbook.xml")) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "sheet" -> {
                        var target = targets.get(xml.attribute("id", ""));
                        if (target != null) {
                            places.put(xml.attribute("name", ""), target);
                        }
                    }
                    case "workbookPr" -> since1904 = List.of("1", "true").contains(xml.attribute("date1904", ""));
                    default -> {}
                }
            }
        }
        if (places.isEmpty()) {
            throw new Unreadable("The workbook has no sheet");
        }
    }

    /** @throws Unreadable with a sentence, if it is none */
    public static Workbook open(Path file) throws IOException, Unreadable {
        var parts = Parts.open(file);
        try {
            return new Workbook(parts);
        } catch (IOException | Unreadable | RuntimeException broken) {
            parts.close();
            throw broken;
        }
    }

    /** By their names, in their order. */
    public List<String> sheets() {
        return new ArrayList<>(places.keySet());
    }

    /** @throws Unreadable if there is no such sheet */
    public SheetRows rows(String sheet) throws IOException, Unreadable {
        var place = places.get(sheet);
        if (place == null) {
            throw new Unreadable(
                    "The workbook has no sheet " + sheet + "; it has " + String.join(", ", places.keySet()));
        }
        var values = new Values(SharedStrings.of(parts), DateStyles.of(parts), since1904);
        return new SheetRows(parts.xml(place), values, HighestRow.of(parts, place));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private Map<String, String> targets() throws IOException, Unreadable {
        var targets = new HashMap<String, String>();
        try (var xml = parts.xml(PLACE + "_rels/workbook.xml.rels")) {
            while (xml.nextElement()) {
                if (xml.name().equals("Relationship")
                        && xml.attribute("Type", "").endsWith("/worksheet")) {
                    targets.put(xml.attribute("Id", ""), place(xml.attribute("Target", "")));
                }
            }
        }
        return targets;
    }

    private static String place(String target) {
        return target.startsWith("/") ? target.substring(1) : PLACE + target;
    }
}
