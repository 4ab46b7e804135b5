package io.clientele.outreach.console.rows;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;

class PartFormTest {

    private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

    PartFormTest() {
        form.putSingle(":type", "any");
        form.putSingle("0:type", "attribute");
        form.putSingle("0:name", " country ");
        form.putSingle("1:type", "all");
        form.putSingle("1:not", "on");
        form.putSingle("1.0:type", "last");
        form.putSingle("1.0:days", "180");
        form.putSingle("1.1:type", "consent");
    }

    @Test
    void theTreeIsReadBackAsItStands() {
        var whole = new PartForm(form).whole();

        assertThat(whole.type()).isEqualTo(PartType.any);
        assertThat(whole.of()).extracting(Part::type).containsExactly(PartType.attribute, PartType.all);
        assertThat(whole.of().get(0).field("name")).isEqualTo("country");
        assertThat(whole.of().get(1).not()).isTrue();
        assertThat(whole.of().get(1).of().get(0).field("days")).isEqualTo("180");
    }

    @Test
    void aRowIsAddedToTheGroupWhoseButtonWasPressed() {
        form.putSingle("do", "add:1:purchases");

        var group = new PartForm(form).afterAction().of().get(1);

        assertThat(group.of()).extracting(Part::path).containsExactly("1.0", "1.1", "1.2");
        assertThat(group.of().get(2).type()).isEqualTo(PartType.purchases);
    }

    @Test
    void whatFollowsARemovedRowMovesUp() {
        form.putSingle("do", "remove:0");

        var whole = new PartForm(form).afterAction();

        assertThat(whole.of()).singleElement().satisfies(group -> {
            assertThat(group.path()).isEqualTo("0");
            assertThat(group.of()).extracting(Part::path).containsExactly("0.0", "0.1");
        });
    }

    @Test
    void aButtonThatMakesNoSenseChangesNothing() {
        form.putSingle("do", "add");

        assertThat(new PartForm(form).afterAction().of()).hasSize(2);
    }
}
