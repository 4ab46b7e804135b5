package io.clientele.suite.contract;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A method of a client: one thing that a service asks of another. */
record Call(JavaMethod method) {

    static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    static Stream<Call> of(JavaClass client) {
        return client.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .map(Call::new);
    }

    /** The client's configKey, by which its address and its provider's document are found, too. */
    String provider() {
        return value(method.getOwner(), CLIENT, "configKey").orElseThrow();
    }

    String verb() {
        return METHODS.stream()
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                .findFirst()
                .orElseThrow();
    }

    String path() {
        return value(method.getOwner(), "jakarta.ws.rs.Path", "value").orElse("")
                + value(method, "jakarta.ws.rs.Path", "value").orElse("");
    }

    List<String> query() {
        return method.getParameters().stream()
                .flatMap(parameter -> value(parameter, "jakarta.ws.rs.QueryParam", "value").stream())
                .toList();
    }

    /** What is not in the path, the query or a header is the body. */
    Optional<JavaType> body() {
        return method.getParameters().stream()
                .filter(parameter -> parameter.getAnnotations().stream().noneMatch(Call::isPartOfTheAddress))
                .map(JavaParameter::getType)
                .findFirst();
    }

    /** Without the envelope that tells its headers. */
    JavaType answer() {
        return method.getReturnType() instanceof JavaParameterizedType generic
                        && generic.toErasure().getSimpleName().equals("RestResponse")
                ? generic.getActualTypeArguments().getFirst()
                : method.getReturnType();
    }

    boolean isStreamed() {
        return answer().getName().equals("java.io.InputStream");
    }

    /** {@code ProfileClient.lookups}, with the package, since two may have the same name. */
    String name() {
        return method.getOwner().getName() + "." + method.getName();
    }

    @Override
    public String toString() {
        return name().replace("io.clientele.", "");
    }

    private static boolean isPartOfTheAddress(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().equals("jakarta.ws.rs");
    }

    private static Optional<String> value(HasAnnotations<?> of, String annotation, String property) {
        return of.tryGetAnnotationOfType(annotation)
                .flatMap(found -> found.get(property))
                .map(Object::toString);
    }
}
