package io.clientele.suite;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the axe engine finds on a page that would keep somebody from using it. */
final class Axe {

    private static final String ENGINE = read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(one => ['serious', 'critical'].includes(one.impact))
                .map(one => one.id + ': ' + one.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))""";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> seriousFaultsOf(Page page) {
        page.evaluate(ENGINE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
