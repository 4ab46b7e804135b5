package io.clientele.suite;

import io.clientele.bench.suite.RunningSuite;
import java.util.HashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One suite for all classes that ask for one and leave it in a state in which the others may find it. */
final class EmptySuite implements ParameterResolver {

    private static final String NO_RELAY = "127.0.0.1:9";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    /** Closed after the last test of all. */
    @Override
    public RunningSuite resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(EmptySuite.class))
                .getOrComputeIfAbsent(RunningSuite.class, _ -> start(), RunningSuite.class);
    }

    /** One of one's own, for who leaves it in no state for others. */
    static RunningSuite start() {
        var settings = new HashMap<>(ConsoleDoor.KEY);
        settings.put("CLIENTELE_SMTP", NO_RELAY);
        return RunningSuite.start(settings);
    }
}
