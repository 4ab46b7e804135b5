package io.clientele.outreach.colleague;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.qute.TemplateData;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in to the console. */
@Entity
@TemplateData
public class Colleague {

    private static final Duration INVITATION = Duration.ofDays(7);

    @Id
    UUID id;

    String email;
    String name;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    String language;

    @Nullable
    String passwordHash;

    @Nullable
    String invitationHash;

    @Nullable
    Instant invitedUntil;

    Instant createdAt;

    protected Colleague() {} // for Hibernate

    Colleague(String email, String name, Role role, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.email = normal(email);
        this.name = name.strip();
        this.role = role;
        this.createdAt = now;
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** The console's language of choice; null is the browser's. */
    public @Nullable String language() {
        return language;
    }

    /** Has not yet chosen a password. */
    public boolean invited() {
        return passwordHash == null;
    }

    /** Returns the token for the mail; an earlier one no longer opens anything. */
    String invite(Instant now) {
        var secret = Secret.random();
        invitationHash = secret.hash();
        invitedUntil = now.plus(INVITATION);
        return secret.shown();
    }

    boolean mayAccept(Instant now) {
        return invitedUntil != null && now.isBefore(invitedUntil);
    }

    void choose(Password password) {
        passwordHash = password.hash();
        invitationHash = null;
        invitedUntil = null;
    }

    boolean knows(Password password) {
        return password.opens(passwordHash);
    }

    void become(Role other) {
        role = other;
    }

    void describe(String newName, @Nullable String newLanguage) {
        name = newName.strip();
        language = newLanguage;
    }
}
