package io.clientele.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody asks of the list: a query of the address. {@code like} is the plain pattern that would find the same. */
record Question(String what, List<String> queries, List<String> like) {

    static final List<Question> ALL = List.of(
            asked("first page", ""),
            typed("one letter", "a", "s", "z", "王", "ส"),
            typed("two letters", "an", "so", "zo", "เส", "小明", "欧阳"),
            typed("three letters and more", "ann", "søren", "isil", "bicod", "lukasz"),
            typed("a name in full", "anna ebicoson", "maria carmen", "omar rue"),
            typed("Thai", "สมชาย", "สมชายใจดี", "วงศ์ไทย", "สุขุมวิท"),
            typed("Chinese", "王小明", "李丽", "陈 建国", "长安街"),
            typed("Arabic", "احمد", "الفاطمي", "شيما", "هدي"),
            typed("an address or an id", "buyer77777", "u-123456", "buyer5@people.example", "12 high street"),
            typed("digits of a phone", "0812345", "+66 81 234 5", "4567 8", "081-999-1234"),
            typed("nobody", "zzqx", "xqzv anna", "qwertyuiop", "жук", "鑫鑫鑫"),
            asked("kind, role, internal", "kind=ORGANISATION", "role=INTERMEDIARY", "internal=true", "kind=PERSON"),
            asked(
                    "country and language",
                    "country=TH&language=th",
                    "country=FR",
                    "country=XX",
                    "country=TH&language=en"),
            asked("an attribute", "attribute=card:gold-77", "attribute=card:gold-1&country=GB"),
            asked("manager", "manager=00000000-0000-7000-8000-000000000001", "manager=none"),
            asked(
                    "consent",
                    "consentChannel=EMAIL",
                    "consentChannel=EMAIL&consentStatus=REVOKED",
                    "consentChannel=SMS"),
            asked(
                    "known since",
                    "createdFrom=2024-06-01&createdTo=2024-06-02",
                    "createdTo=2024-01-10",
                    "createdFrom=2030-01-01"),
            asked("seen", "seenFrom=2025-12-01", "seenFrom=2030-01-01", "seenTo=2024-01-05"),
            asked(
                    "words and filters",
                    "query=ann&country=TH",
                    "query=a&kind=ORGANISATION",
                    "query=สม&consentChannel=EMAIL"),
            asked("a page far down", "after=018bcfe7-0ef0-7000-8000-000000000000&country=GB"));

    private static Question asked(String what, String... queries) {
        return new Question(what, List.of(queries), List.of());
    }

    private static Question typed(String what, String... words) {
        return new Question(
                what,
                Stream.of(words)
                        .map(word -> "query=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                        .toList(),
                Stream.of(words).map(Question::pattern).toList());
    }

    private static String pattern(String words) {
        return Stream.of(words.toLowerCase().split(" ")).collect(Collectors.joining("%", "%", "%"));
    }
}
