package io.clientele.profile.trait;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What an attribute must look like, whether everybody knows it or only this business does. */
@ApplicationScoped
public class AttributeForms {

    private final Declared declared;

    public AttributeForms(Declared declared) {
        this.declared = declared;
    }

    /**
     * The value as it is kept; null if there is nothing in it.
     *
     * @throws IllegalArgumentException with a sentence about the value, if it is none that the attribute can have
     */
    public @Nullable Object formed(String name, @Nullable Object value) {
        return Forms.knows(name) ? Forms.formed(name, value) : declared.formed(name, value);
    }
}
