package io.clientele.suite.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that changes what it answers finds out here, before those who ask it do. */
class ContractTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.clientele.kit", "io.clientele.profile", "io.clientele.segmentation", "io.clientele.outreach");

    /** As what the lines of a stream are read, which its client's signature does not say. */
    private static final Map<String, String> LINES = Map.of(
            "io.clientele.outreach.audience.SegmentClient.members", "io.clientele.outreach.audience.Member",
            "io.clientele.outreach.audience.ProfileClient.lookups", "io.clientele.outreach.audience.Recipient",
            "io.clientele.outreach.console.segmentation.SegmentationClient.members",
                    "io.clientele.outreach.console.segments.MembersResource$Member",
            "io.clientele.outreach.console.people.PeopleClient.lookups", "io.clientele.outreach.audience.Recipient",
            "io.clientele.outreach.audience.ProfileClient.changes", "io.clientele.outreach.following.Change",
            "io.clientele.segmentation.source.ProfileClient.changes", "io.clientele.segmentation.reading.Change");

    /** Streams that are handed on as they come: nobody reads them here. */
    private static final Set<String> HANDED_ON = Set.of(
            "io.clientele.outreach.access.ProfileAccessClient.show",
            "io.clientele.outreach.access.SegmentationAccessClient.show",
            "io.clientele.outreach.console.finding.ExportClient.csv",
            "io.clientele.outreach.console.finding.ExportClient.ndjson");

    static List<Call> read() {
        return calls().stream().filter(call -> !HANDED_ON.contains(call.name())).toList();
    }

    static List<Call> calls() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Call.CLIENT))
                .flatMap(Call::of)
                .toList();
    }

    @Test
    void everyStreamSaysHowItsLinesAreRead() {
        assertThat(read().stream().filter(Call::isStreamed).map(Call::name).collect(toSet()))
                .isEqualTo(LINES.keySet());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsAskedIsInTheProvidersDocument(Call call) {
        var asked = operation(call);

        assertThat(asked.isMissingNode())
                .as("%s %s of %s", call.verb(), call.path(), call.provider())
                .isFalse();
        assertThat(asked.path("parameters").findValuesAsText("name")).containsAll(call.query());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsSentIsKnownToTheProvider(Call call) {
        var provider = OpenApi.of(call.provider());
        call.body().ifPresent(body -> {
            var form = body.toErasure().getSimpleName().equals("ClientMultipartForm");
            var content = operation(call)
                    .path("requestBody")
                    .path("content")
                    .path(form ? "multipart/form-data" : "application/json");
            assertThat(content.has("schema")).isTrue();
            assertThat(Comparison.sent(body, content.path("schema"), provider)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatIsReadIsToldByTheProvider(Call call) {
        assertThat(Comparison.read(readAs(call), answered(call), OpenApi.of(call.provider())))
                .isEmpty();
    }

    @Test
    void whatIsReadMaySayMoreThanWeKnow() {
        var read = new HashSet<JavaClass>();
        read().forEach(call -> addRecords(readAs(call), read));

        assertThat(read)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(ignoresUnknown(type)).as(type.getName()).isTrue());
    }

    private static JsonNode operation(Call call) {
        return OpenApi.of(call.provider()).operation(call.verb(), call.path());
    }

    private static JavaType readAs(Call call) {
        return call.isStreamed() ? HOUSE.get(LINES.get(call.name())) : call.answer();
    }

    /** The schema of a success, of one line if there are many; missing if the document has none. */
    private static JsonNode answered(Call call) {
        for (var response : operation(call).path("responses").properties()) {
            for (var content : response.getValue().path("content")) {
                if (response.getKey().startsWith("2")) {
                    var schema = content.path("schema");
                    return call.isStreamed() ? schema.path("items") : schema;
                }
            }
        }
        return MissingNode.getInstance();
    }

    private static void addRecords(JavaType type, Set<JavaClass> found) {
        for (var part : type.getAllInvolvedRawTypes()) {
            var subtypes = part.isInterface() ? part.getAllSubclasses().stream() : Stream.<JavaClass>empty();
            Stream.concat(Stream.of(part), subtypes)
                    .filter(each -> each.isRecord() && found.add(each))
                    .forEach(each ->
                            Comparison.components(each).forEach(component -> addRecords(component.getType(), found)));
        }
    }

    /** On the record itself, or on what it implements. */
    private static boolean ignoresUnknown(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                .flatMap(each ->
                        each.tryGetAnnotationOfType("com.fasterxml.jackson.annotation.JsonIgnoreProperties").stream())
                .anyMatch(annotation -> annotation.get("ignoreUnknown").equals(Optional.of(true)));
    }
}
