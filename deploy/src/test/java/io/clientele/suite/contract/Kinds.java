package io.clientele.suite.contract;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** As what a record's component is read, by the kind that another component says. */
final class Kinds {

    private Kinds() {}

    /** None, unless its type is one of several. */
    static Map<String, JavaClass> of(JavaField component) {
        return component.getRawType().tryGetAnnotationOfType("com.fasterxml.jackson.annotation.JsonSubTypes").stream()
                .flatMap(annotation -> annotations(annotation.get("value").orElseThrow()))
                .collect(
                        toMap(Kinds::name, type -> (JavaClass) type.get("value").orElseThrow()));
    }

    private static Stream<JavaAnnotation<?>> annotations(Object values) {
        return Arrays.stream((Object[]) values).map(each -> (JavaAnnotation<?>) each);
    }

    private static String name(JavaAnnotation<?> type) {
        return type.get("name").orElseThrow().toString();
    }
}
