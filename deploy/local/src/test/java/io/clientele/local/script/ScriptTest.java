package io.clientele.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./clientele} among JDKs that only say who they are, with a Maven that only notes what is asked. */
class ScriptTest {

    private record Outcome(int status, String said) {}

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void checkOut() throws IOException {
        root = Files.createDirectories(folder.resolve("checkout"));
        Files.copy(Path.of("../../clientele"), root.resolve("clientele"));
        program(root.resolve("mvnw"), """
                echo "$JAVA_HOME $*" >> maven-was-asked
                for module in deploy/local profile-service segmentation-service outreach-service; do
                  mkdir -p "$module/target/quarkus-app"
                  touch "$module/target/quarkus-app/quarkus-run.jar" "$module/target/local.jar"
                done
                """);
        for (var module : List.of("deploy/local", "profile-service", "segmentation-service", "outreach-service")) {
            write(module, "first");
        }
    }

    @Test
    void takesTheInstalledJdkThoughTheOneOnThePathIsOlder() throws Exception {
        jdk("path", "17.0.15");
        jdk("installed/jdk-21", "21.0.2");
        jdk("installed/jdk-25", "25.0.1");

        assertThat(clientele("status").said()).contains("installed/jdk-25 runs", "local.jar status");
    }

    @Test
    void prefersTheOneThatJavaHomeNames() throws Exception {
        jdk("installed/jdk-25", "25");
        var named = jdk("mine", "26.0.1");

        assertThat(clientele(Map.of("JAVA_HOME", named.toString()), "status").said())
                .contains("mine runs");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        jdk("installed/jdk-25", "25");
        var named = jdk("mine", "1.8.0_402");

        assertThat(clientele(Map.of("JAVA_HOME", named.toString()), "status").said())
                .contains("jdk-25 runs");
    }

    @Test
    void saysInOneSentenceWhatToInstall() throws Exception {
        jdk("installed/jdk-21", "21.0.2");

        var outcome = clientele("up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said().strip())
                .startsWith("Clientele needs a JDK 25 or later, and none was found: install one")
                .hasLineCount(1);
    }

    @Test
    void buildsOnlyWhatChanged() throws Exception {
        jdk("installed/jdk-25", "25");

        clientele("up");
        assertThat(mavenWasAsked()).contains("-pl deploy/local,profile-service,segmentation-service,outreach-service");

        clientele("up");
        assertThat(mavenWasAsked()).isEmpty();

        write("profile-service", "second");
        clientele("up");
        assertThat(mavenWasAsked()).contains("-pl profile-service ");

        Files.writeString(root.resolve("pom.xml"), "<project/>");
        clientele("up");
        assertThat(mavenWasAsked()).contains("-pl deploy/local,profile-service,");
    }

    @Test
    void buildsWithoutTheNetworkFirst() throws Exception {
        jdk("installed/jdk-25", "25");

        clientele("up");

        assertThat(mavenWasAsked()).hasLineCount(1).contains(" -o ");
    }

    @Test
    void helpNeedsTheLauncherAlone() throws Exception {
        jdk("installed/jdk-25", "25");

        assertThat(clientele("up", "--help").said()).contains("local.jar up --help");

        assertThat(mavenWasAsked()).contains("-pl deploy/local ");
    }

    @Test
    void whatASuiteRunsFromIsNotBuiltAnew() throws Exception {
        jdk("installed/jdk-25", "25");
        var runs = new ProcessBuilder("sh", "-c", "sleep 60; : local.jar").start();
        Files.createDirectories(root.resolve(".clientele"));
        Files.writeString(root.resolve(".clientele/running.properties"), "launcher=" + runs.pid() + " 1\n");

        var outcome = clientele("test");
        runs.destroyForcibly().waitFor();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).contains("./clientele down").hasLineCount(1);
        assertThat(mavenWasAsked()).isEmpty();
    }

    @Test
    void testsAreBegunAnewOnlyWhenQuarkusLostAnInjectionPoint() throws Exception {
        jdk("installed/jdk-25", "25");
        failsOnce("Cannot invoke \"io.quarkus.arc.processor.InjectionPointInfo.isProgrammaticLookup()\""
                + " because \"injectionPoint\" is null");
        assertThat(clientele("test").status()).isZero();
        assertThat(mavenWasAsked()).hasLineCount(2);

        failsOnce("There are test failures");
        assertThat(clientele("test").status()).isEqualTo(1);
        assertThat(mavenWasAsked()).hasLineCount(1);
    }

    private void failsOnce(String saying) throws IOException {
        Files.writeString(root.resolve("luck"), saying);
        program(root.resolve("mvnw"), """
                echo "$JAVA_HOME $*" >> maven-was-asked
                [ -e luck ] || exit 0
                cat luck && rm luck && exit 1
                """);
    }

    private void write(String module, String content) throws IOException {
        var source = Files.createDirectories(root.resolve(module).resolve("src/main"))
                .resolve("Source.java");
        Files.writeString(source, content);
    }

    private String mavenWasAsked() throws IOException {
        var notes = root.resolve("maven-was-asked");
        var asked = Files.exists(notes) ? Files.readString(notes).strip() : "";
        Files.deleteIfExists(notes);
        return asked;
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        program(home.resolve("bin/javac"), "exit 0");
        program(home.resolve("bin/java"), "echo \"" + name + " runs $*\"");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome clientele(String... command) throws Exception {
        return clientele(Map.of(), command);
    }

    private Outcome clientele(Map<String, String> environment, String... command) throws Exception {
        var out = folder.resolve("said");
        var builder = new ProcessBuilder("bash", root.resolve("clientele").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.command().addAll(List.of(command));
        builder.environment().keySet().removeIf(name -> name.startsWith("CLIENTELE_") || name.equals("JAVA_HOME"));
        builder.environment().put("PATH", folder.resolve("path/bin") + ":/usr/bin:/bin");
        builder.environment()
                .put("CLIENTELE_JAVA_PLACES", folder.resolve("installed").toString());
        builder.environment().putAll(environment);
        var status = builder.start().waitFor();
        return new Outcome(status, Files.readString(out));
    }
}
