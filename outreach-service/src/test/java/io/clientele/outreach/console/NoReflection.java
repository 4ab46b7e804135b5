package io.clientele.outreach.console;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Native executables know no reflection: a page that needs it fails here too. Where a page passes {@code x.y} to a
 * message, Quarkus generates a resolver for just those members of x's class and no others, so such classes say
 * {@code @TemplateData}.
 */
@Singleton
class NoReflection {

    void install(@Observes EngineBuilder engine) {
        var reflection = new ReflectionValueResolver();
        engine.addValueResolver(ValueResolver.builder()
                .priority(reflection.getPriority() + 1)
                .appliesTo(reflection::appliesTo)
                .resolveSync(asked -> {
                    throw new TemplateException("A native executable does not find %s of %s"
                            .formatted(asked.getName(), asked.getBase().getClass()));
                })
                .build());
    }
}
