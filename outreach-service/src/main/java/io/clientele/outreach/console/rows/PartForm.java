package io.clientele.outreach.console.rows;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tree back from the builder's form. */
public final class PartForm {

    private static final int DEEPEST = 8;
    private static final int MOST = 50;

    private final MultivaluedMap<String, String> form;

    public PartForm(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    public Part whole() {
        return read("", 0);
    }

    /** What a button asked for: "add::attribute", "remove:0.1", or nothing. */
    public Part afterAction() {
        var action = form.getFirst("do");
        var words = List.of(action == null ? new String[] {""} : action.split(":", -1));
        if (words.size() == 3 && words.get(0).equals("add")) {
            return whole().add(words.get(1), fresh(typeOf(words.get(2)))).at("");
        }
        return words.size() == 2 && words.get(0).equals("remove")
                ? whole().remove(words.get(1)).at("")
                : whole();
    }

    private Part read(String path, int depth) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < MOST && depth < DEEPEST; i++) {
            var child = path.isEmpty() ? "" + i : path + "." + i;
            if (!form.containsKey(child + ":type")) {
                break;
            }
            parts.add(read(child, depth + 1));
        }
        return new Part(
                path, typeOf(form.getFirst(path + ":type")), form.containsKey(path + ":not"), fields(path), parts);
    }

    /** Of which several are ticked, a list. */
    private Map<String, String> fields(String path) {
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> {
            if (name.startsWith(path + ":")) {
                fields.put(
                        name.substring(path.length() + 1),
                        String.join(", ", values).strip());
            }
        });
        return fields;
    }

    private static PartType typeOf(String name) {
        return PartType.of(name).orElse(PartType.all);
    }

    private static Part fresh(PartType type) {
        var group = type == PartType.all || type == PartType.any;
        return Part.row(type).with(group ? List.of(Part.row(PartType.attribute)) : List.of());
    }
}
