package io.clientele.local.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether a server of this machine answers that it is ready. */
public final class Readiness {

    private Readiness() {}

    public static boolean of(Service service, io.clientele.local.home.Ports ports) {
        return answers(service.port(ports), "/q/health/ready");
    }

    /** @return whether there is a 200 within two seconds */
    public static boolean answers(int port, String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
