package io.clientele.profile.declaration;

import io.clientele.profile.trait.Declared;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Judges attributes by their declarations. Those are held in memory and looked after every two seconds at most, so that a
 * change made at another replica holds here soon.
 */
@ApplicationScoped
class Register implements Declared {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private record Held(String mark, Map<String, Form> forms, boolean closed) {}

    private final Declarations declarations;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - FRESH_NANOS);
    private volatile Held held = new Held("", Map.of(), false);

    Register(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public @Nullable Object formed(String name, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        var now = held();
        var form = now.forms().get(name);
        if (form == null && now.closed()) {
            throw new IllegalArgumentException("is not declared, see /v1/attributes");
        }
        return form == null ? value : form.formed(value);
    }

    /** Looks at them anew; for after a change. */
    void refresh() {
        held = new Held(declarations.mark(), forms(), declarations.onlyDeclared());
    }

    /** One of those who come when it is due looks after them, the others go on with what is held. */
    private Held held() {
        long last = lookedAt.get();
        if (System.nanoTime() - last >= FRESH_NANOS
                && lookedAt.compareAndSet(last, System.nanoTime())
                && !declarations.mark().equals(held.mark())) {
            refresh();
        }
        return held;
    }

    private Map<String, Form> forms() {
        var forms = new HashMap<String, Form>();
        for (var one : declarations.all()) {
            try {
                forms.put(one.name(), Form.of(one.form()));
            } catch (Mistaken unusable) {
                Log.errorf("The declaration of %s is passed over: %s", one.name(), unusable.getMessage());
            }
        }
        return Map.copyOf(forms);
    }
}
