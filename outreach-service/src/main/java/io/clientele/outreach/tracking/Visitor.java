package io.clientele.outreach.tracking;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What fetched a link, as far as one can tell, and the rule that told. */
record Visitor(Kind as, String rule, @Nullable String userAgent) {

    enum Kind {
        HUMAN,
        /** A mailbox provider that fetches on a person's behalf, read or not. */
        PROXY,
        SCANNER
    }

    private static final int LONGEST = 300;

    private static final List<String> PROXIES =
            List.of("googleimageproxy", "ggpht.com", "yahoomailproxy", "outlook-safelinks-image");

    private static final List<String> SCANNERS = List.of(
            "bot",
            "crawl",
            "spider",
            "scan",
            "barracuda",
            "proofpoint",
            "mimecast",
            "safelinks",
            "urldefense",
            "symantec",
            "trendmicro",
            "forcepoint",
            "headlesschrome",
            "phantomjs",
            "preview",
            "curl/",
            "wget/",
            "python-requests",
            "python-urllib",
            "go-http-client");

    static Visitor of(String method, @Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent.strip().toLowerCase(Locale.ROOT);
        if (method.equals("HEAD")) {
            return new Visitor(Kind.SCANNER, "asks for the head only", cut(userAgent));
        }
        if (agent.isEmpty()) {
            return new Visitor(Kind.SCANNER, "says nothing of itself", null);
        }
        if (agent.equals("mozilla/5.0")) {
            return new Visitor(Kind.PROXY, "Apple Mail Privacy Protection", cut(userAgent));
        }
        return PROXIES.stream()
                .filter(agent::contains)
                .findFirst()
                .map(name -> new Visitor(Kind.PROXY, "calls itself " + name, cut(userAgent)))
                .or(() -> SCANNERS.stream()
                        .filter(agent::contains)
                        .findFirst()
                        .map(name -> new Visitor(Kind.SCANNER, "calls itself " + name, cut(userAgent))))
                .orElseGet(() -> new Visitor(Kind.HUMAN, "nothing speaks against it", cut(userAgent)));
    }

    private static @Nullable String cut(@Nullable String userAgent) {
        return userAgent == null || userAgent.length() <= LONGEST ? userAgent : userAgent.substring(0, LONGEST);
    }
}
