package io.clientele.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What is generated once for an installation and known to nobody else.
 *
 * @param token signs the bearer tokens that services and people show
 * @param database lets into PostgreSQL
 * @param suppression keys the hashes of addresses that must not be mailed: lose it, and suppressions are lost
 */
public record Secrets(String token, String database, String suppression, String adminEmail, String adminPassword) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that look alike: a password is read from a screen and typed. */
    private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Those of this home, made now if there are none; an administrator named in the environment is written down. */
    public static Secrets of(Home home, Map<String, String> environment) throws IOException {
        if (!Files.exists(home.secrets())) {
            var email = said("CLIENTELE_ADMIN_EMAIL", environment).orElse("admin@lumen.example");
            var password = said("CLIENTELE_ADMIN_PASSWORD", environment).orElseGet(Secrets::password);
            new Secrets(key(), key(), key(), email, password).write(home.secrets());
        }
        return read(home.secrets());
    }

    private static Optional<String> said(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String key() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String password() {
        return RANDOM.ints(16, 0, LEGIBLE.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LEGIBLE.charAt(i)), StringBuilder::append)
                .insert(12, '-')
                .insert(8, '-')
                .insert(4, '-')
                .toString();
    }

    private void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("token", token);
        properties.setProperty("database", database);
        properties.setProperty("suppression", suppression);
        properties.setProperty("admin.email", adminEmail);
        properties.setProperty("admin.password", adminPassword);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var whole = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
        try (var out = Files.newBufferedWriter(whole)) {
            properties.store(out, "made by ./clientele up");
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Secrets read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new Secrets(
                properties.getProperty("token"),
                properties.getProperty("database", ""), // those of before had none
                properties.getProperty("suppression"),
                properties.getProperty("admin.email"),
                properties.getProperty("admin.password"));
    }

    @Override
    public String toString() {
        return "Secrets of " + adminEmail;
    }
}
