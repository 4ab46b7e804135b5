package io.clientele.outreach.preview;

import io.clientele.outreach.template.Links;
import java.util.List;

/** Links that look right and count nothing; those of the template lead where they will lead. */
record ExampleLinks(String publicUrl, List<String> destinations) implements Links {

    /** One transparent point. */
    private static final String POINT =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    @Override
    public String unsubscribe() {
        return publicUrl + "/u/example";
    }

    @Override
    public String preferences() {
        return publicUrl + "/preferences/example";
    }

    @Override
    public String view() {
        return publicUrl + "/v/example";
    }

    @Override
    public String click(int n) {
        return destinations.get(n);
    }

    @Override
    public String open() {
        return POINT;
    }
}
