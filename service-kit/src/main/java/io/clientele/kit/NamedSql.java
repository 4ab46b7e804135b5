package io.clientele.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statement's text with {@code ?} for its named parameters, and their names in order. */
record NamedSql(String positional, List<Parameter> parameters, Set<String> names) {

    /** {@code arrayOf} is the element type where the text says {@code :name::type[]}. */
    record Parameter(String name, @Nullable String arrayOf) {

        String elementType() {
            if (arrayOf == null) {
                throw new IllegalArgumentException("A set needs its type in the text: :" + name + "::uuid[]");
            }
            return arrayOf;
        }
    }

    // what is quoted or commented is passed over, and so are the two colons of a cast
    private static final Pattern TOKEN = Pattern.compile("""
            '(?:[^']|'')*'|"[^"]*"|--[^\\n]*|::\\w+|:([a-zA-Z]\\w*)(?:::(\\w+)\\[\\])?""");

    static NamedSql parse(String text) {
        var parameters = new ArrayList<Parameter>();
        var positional = new StringBuilder();
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            var name = tokens.group(1);
            if (name == null) {
                tokens.appendReplacement(positional, "$0");
                continue;
            }
            parameters.add(new Parameter(name, tokens.group(2)));
            tokens.appendReplacement(positional, tokens.group(2) == null ? "?" : "?::" + tokens.group(2) + "[]");
        }
        tokens.appendTail(positional);
        var names = parameters.stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
        return new NamedSql(positional.toString(), List.copyOf(parameters), names);
    }
}
