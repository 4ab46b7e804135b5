package io.clientele.local.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    static Stream<JsonNode> deployments() throws IOException {
        return Manifests.read().ofKind("Deployment");
    }

    @Test
    void thereIsOneOfEachForEveryService() throws IOException {
        for (var kind : List.of("Deployment", "Service", "PodDisruptionBudget")) {
            assertThat(Manifests.read()
                            .ofKind(kind)
                            .map(object -> object.at("/metadata/name").asText()))
                    .as(kind)
                    .containsExactlyInAnyOrder("profile-service", "segmentation-service", "outreach-service");
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void runsAsNobodyInParticularAndWritesNowhereElse(JsonNode deployment) {
        var pod = Manifests.podOf(deployment);
        var container = Manifests.containerOf(deployment).at("/securityContext");

        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(container.at("/readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.at("/allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void isAskedHowItIs(JsonNode deployment) {
        var container = Manifests.containerOf(deployment);

        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        assertThat(Manifests.podOf(deployment)
                        .at("/terminationGracePeriodSeconds")
                        .asInt())
                .isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void hasABoundOnMemoryAndAnImageThatSaysWhichOneItIs(JsonNode deployment) {
        var container = Manifests.containerOf(deployment);

        assertThat(container.at("/resources/requests/cpu").isMissingNode()).isFalse();
        assertThat(container.at("/resources/limits/memory").isMissingNode()).isFalse();
        assertThat(container.at("/image").asText()).matches("clientele/[a-z-]+:\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void takesEverySecretFromASecret(JsonNode deployment) {
        for (var variable : Manifests.containerOf(deployment).at("/env")) {
            if (variable.at("/name").asText().matches(".*(SECRET|KEY|PASSWORD)")) {
                assertThat(variable.at("/valueFrom/secretKeyRef/name").asText()).startsWith("clientele-");
            }
        }
    }

    @Test
    void everyVariableIsExplained() throws IOException {
        var manifests = Manifests.read();
        var told = new TreeSet<String>();
        manifests
                .ofKind("ConfigMap")
                .forEach(map -> map.at("/data").fieldNames().forEachRemaining(told::add));
        manifests
                .ofKind("Deployment")
                .forEach(deployment -> Manifests.containerOf(deployment)
                        .at("/env")
                        .forEach(variable -> told.add(variable.at("/name").asText())));

        var operations = Files.readString(Path.of("../../docs/operations.md"));

        assertThat(told)
                .hasSizeGreaterThan(12)
                .allSatisfy(name -> assertThat(operations).contains("`" + name + "`"));
    }

    @Test
    void ofProfileServiceTheWorldReachesWhereShopsAndSitesTellAndNothingElse() throws IOException {
        assertThat(Manifests.read(Manifests.COLLECT)
                        .ofKind("Ingress")
                        .flatMap(ingress -> ingress.findValuesAsText("path").stream()))
                .containsExactlyInAnyOrder("/v1/webhooks", "/v1/site");
        assertThat(Manifests.read().ofKind("Ingress").flatMap(ingress -> ingress.findValues("service").stream()))
                .allMatch(service -> service.at("/name").asText().equals("outreach-service"));
    }

    @Test
    void everyManifestIsPartOfTheBase() throws IOException {
        var base = Files.readString(Manifests.BASE.resolve("kustomization.yaml"));
        try (var files = Files.list(Manifests.BASE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("kustomization.yaml")))
                    .allSatisfy(name -> assertThat(base).contains("- " + name));
        }
    }
}
