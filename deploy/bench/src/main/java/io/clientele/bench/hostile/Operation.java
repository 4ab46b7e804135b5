package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of a service's document.
 *
 * @param bodies what it takes, by media type
 * @param answers what it gives, by status and media type; no media type if there is no body
 */
record Operation(
        String service,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Map<Integer, Map<String, JsonNode>> answers) {

    /** @param in path, query or header */
    record Parameter(String name, String in, JsonNode schema) {}

    /** Starts or ends something that would take the suite away from under the others. */
    private static final Set<String> ENDS_ALL = Set.of("POST /v1/rebuilds");

    /** Whether it may only be called on what is not there, or by whoever may not. */
    boolean isDestructive() {
        return method.equals("DELETE")
                || ENDS_ALL.contains(method + " " + path)
                || path.matches(".*/(erasures|merges|launch|resume|undo|forgettings|retention-runs)(/.*)?");
    }

    boolean endsAll() {
        return ENDS_ALL.contains(method + " " + path);
    }

    List<Parameter> in(String where) {
        return parameters.stream().filter(one -> one.in().equals(where)).toList();
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
