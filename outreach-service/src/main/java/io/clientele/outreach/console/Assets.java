package io.clientele.outreach.console;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Addresses of our own style, script and icons; they change with the content, so that browsers may keep them. */
@Named("assets")
@Singleton
public class Assets {

    private final String style = versioned("console.css");
    private final String script = versioned("console.js");
    private final String icons = versioned("icons.svg");

    public String style() {
        return style;
    }

    public String script() {
        return script;
    }

    public String icons() {
        return icons;
    }

    private static String versioned(String name) {
        try (var content = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
            if (content == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return "/assets/" + name + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
