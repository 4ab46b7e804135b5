package io.clientele.profile.declaration;

import io.clientele.kit.Problem;
import io.clientele.profile.trait.Forms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares attributes, and says first what that means for the values that people have. */
@ApplicationScoped
class Declaring {

    private static final int MOST = 500;

    private final Declarations declarations;
    private final Weighing weighing;
    private final Register register;

    Declaring(Declarations declarations, Weighing weighing, Register register) {
        this.declarations = declarations;
        this.weighing = weighing;
        this.register = register;
    }

    List<Declaration> all() {
        return declarations.all();
    }

    Declaration get(String name) {
        return declarations.of(name).orElseThrow(() -> Problem.notFound("No attribute is declared by this name"));
    }

    Impact impact(String name, Description said) {
        var before = declarations.of(name).map(one -> Form.of(one.form())).orElse(null);
        return weighing.weigh(name, before, form(said));
    }

    Declaration declare(String name, Description said, boolean keeping) {
        if (Forms.knows(name)) {
            throw Problem.badRequest("name", "has a meaning that is the same for everybody");
        }
        refuse(name, null, form(said), keeping);
        var made = QuarkusTransaction.requiringNew().call(() -> {
            if (declarations.count() >= MOST) {
                throw Problem.conflict("There are " + MOST + " declarations already");
            }
            return declarations.add(name, said);
        });
        if (!made) {
            throw Problem.conflict("It is declared already");
        }
        register.refresh();
        return get(name);
    }

    Declaration change(String name, @Nullable String tag, Description said, boolean keeping) {
        var known = expected(name, tag);
        refuse(name, Form.of(known.form()), form(said), keeping);
        if (!QuarkusTransaction.requiringNew().call(() -> declarations.change(name, known.version(), said))) {
            throw outrun();
        }
        register.refresh();
        return get(name);
    }

    void remove(String name, @Nullable String tag) {
        var known = expected(name, tag);
        if (!QuarkusTransaction.requiringNew().call(() -> declarations.remove(name, known.version()))) {
            throw outrun();
        }
        register.refresh();
    }

    private Declaration expected(String name, @Nullable String tag) {
        var known = get(name);
        if (tag != null && !tag.equals("*") && !tag.equals(known.tag())) {
            throw outrun();
        }
        return known;
    }

    private void refuse(String name, @Nullable Form before, Form after, boolean keeping) {
        if (keeping) {
            return;
        }
        var impact = weighing.weigh(name, before, after);
        if (impact.unfittingAfter() > impact.unfittingBefore()) {
            throw Problem.conflict(
                    "Of %d people %d would have a value that does not fit, now %d have; with unfitting=KEEP they stay as they are"
                            .formatted(impact.people(), impact.unfittingAfter(), impact.unfittingBefore()));
        }
    }

    private static Form form(Description said) {
        try {
            return Form.of(said);
        } catch (Mistaken wrong) {
            throw Problem.badRequest(wrong.field(), wrong.getMessage());
        }
    }

    private static Problem.Refusal outrun() {
        return new Problem.Refusal(412, "Somebody else has changed this declaration, read it again", List.of());
    }
}
