package io.clientele.outreach.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSignerTest {

    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final LinkSigner signer = new LinkSigner("secret-of-today", Optional.empty());

    @Property
    void whatIsSignedIsReadBack(
            @ForAll LinkKind kind,
            @ForAll long campaign,
            @ForAll long person,
            @ForAll @IntRange(max = 32_767) int number) {
        var token = new LinkToken(kind, new UUID(campaign, person), new UUID(person, campaign), number);

        assertThat(signer.read(signer.sign(token), kind)).isEqualTo(token);
        assertThat(signer.sign(token)).hasSize(64).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void oneOtherLetterAndItIsNotOurs(
            @ForAll @IntRange(max = 63) int place, @ForAll @IntRange(min = 1, max = 63) int by) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var link = new StringBuilder(signer.sign(click()));
        link.setCharAt(place, letters.charAt((letters.indexOf(link.charAt(place)) + by) % 64));

        assertThatThrownBy(() -> signer.read(link.toString(), LinkKind.CLICK)).isInstanceOf(Problem.Refusal.class);
    }

    @Test
    void aLinkServesForNothingElse() {
        assertThatThrownBy(() -> signer.read(signer.sign(click()), LinkKind.UNSUBSCRIBE))
                .isInstanceOf(Problem.Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not base64!", "../../etc/passwd"})
    void rubbishIsRefused(String link) {
        assertThatThrownBy(() -> signer.read(link, LinkKind.CLICK)).isInstanceOf(Problem.Refusal.class);
    }

    @Test
    void linksThatAreOutOutliveTheirSecret() {
        var link = signer.sign(click());

        var later = new LinkSigner("secret-of-tomorrow", Optional.of(List.of("secret-of-today")));
        assertThat(later.read(link, LinkKind.CLICK)).isEqualTo(click());
        var stranger = new LinkSigner("secret-of-tomorrow", Optional.empty());
        assertThatThrownBy(() -> stranger.read(link, LinkKind.CLICK)).isInstanceOf(Problem.Refusal.class);
    }

    private static LinkToken click() {
        return new LinkToken(LinkKind.CLICK, CAMPAIGN, PERSON, 3);
    }
}
