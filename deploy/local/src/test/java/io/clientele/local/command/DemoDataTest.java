package io.clientele.local.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.clientele.local.home.Ports;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import io.clientele.local.home.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoDataTest {

    @TempDir
    Path folder;

    private HttpServer profileService;
    private String state = "DONE";
    private DemoData demo;

    @BeforeEach
    void runWithTheDemoInIt() throws IOException {
        profileService = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        profileService.createContext("/v1/imports/7", exchange -> {
            var answer = ("{\"id\": \"7\", \"state\": \"" + state + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        profileService.start();
        var place = Place.of(folder, Map.of(), System.out);
        Secrets.of(place.home().prepared(), Map.of());
        Running.ourselves(new Ports(profileService.getAddress().getPort()), true)
                .writeTo(place.home());
        Files.writeString(place.home().demo(), "7\n");
        demo = new DemoData(place);
    }

    @AfterEach
    void stop() {
        profileService.stop(0);
    }

    @Test
    void isNotLoadedOnTopOfItself() {
        assertThatThrownBy(demo::call)
                .isInstanceOf(Refusal.class)
                .hasMessage("The demo is loaded already: ./clientele demo --remove takes it out.");
    }

    @Test
    void whatWasRemovedInTheConsoleIsGone() {
        state = "UNDONE";
        new CommandLine(demo).parseArgs("--remove");

        assertThatThrownBy(demo::call).isInstanceOf(Refusal.class).hasMessage("The demo is not loaded.");
    }
}
