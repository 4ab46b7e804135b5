package io.clientele.outreach.template;

import java.util.List;

/** A template made ready for many people: safe for use by many threads. */
public interface CompiledTemplate {

    Content render(Person person, Links links);

    /** What {@link Links#click} counts: every fixed link of the HTML and the text, without doubles, from number 0. */
    List<String> destinations();
}
