package io.clientele.segmentation.explanation;

import static io.clientele.segmentation.type.Compared.What.ALIVE;
import static io.clientele.segmentation.type.Compared.What.LAST_ORDER;
import static io.clientele.segmentation.type.Compared.What.RECOMMENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.segmentation.explanation.TypeView.ComparedView;
import io.clientele.segmentation.sentence.Phrases;
import io.clientele.segmentation.type.Compared;
import io.clientele.segmentation.type.Compared.Way;
import io.clientele.segmentation.type.Compared.What;
import io.clientele.segmentation.type.Finding;
import io.clientele.segmentation.type.Finding.Change;
import io.clientele.segmentation.type.Stage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeWordsTest {

    @Test
    void saysEachValueBesideItsThreshold() {
        var said = said(
                Locale.ENGLISH,
                new Compared(ALIVE, Way.BELOW, .164, .2, true),
                new Compared(LAST_ORDER, Way.WITHIN, 1, 30, true),
                new Compared(LAST_ORDER, Way.NOT_WITHIN, Double.POSITIVE_INFINITY, 90, true),
                new Compared(RECOMMENDING, Way.AT_LEAST, Double.NaN, 9, false));

        assertThat(said.compared())
                .containsExactly(
                        new ComparedView("probability that they still buy", "0.16", "below 0.2", true),
                        new ComparedView("last order", "1 day ago", "within 30 days", true),
                        new ComparedView("last order", "never", "not within 90 days", true),
                        new ComparedView("latest likelihood to recommend", "not known", "at least 9", false));
        assertThat(said.wouldChangeIf()).isEqualTo("they order on 3 days over 180 days");
    }

    @Test
    void countsDaysAsArabicDoes() {
        var said = said(
                Locale.of("ar"),
                new Compared(LAST_ORDER, Way.WITHIN, 2, 5, true),
                new Compared(LAST_ORDER, Way.WITHIN, 30, 100, true));

        assertThat(said.compared()).extracting(ComparedView::value).containsExactly("قبل يومين", "قبل 30 يومًا");
        assertThat(said.compared()).extracting(ComparedView::threshold).containsExactly("خلال 5 أيام", "خلال 100 يوم");
    }

    @Test
    void hasEveryPhraseInEveryLanguage() throws IOException {
        var english = phrases("relationships.properties");

        assertThat(phrases("relationships_ar.properties")).containsAll(english);
        assertThat(english).containsAll(each("compared.", What.values())).containsAll(each("change.", Change.values()));
    }

    private static TypeView said(Locale locale, Compared... compared) {
        var finding = new Finding(Stage.LOYAL, false, true, List.of(compared), Change.BUYS_OFTEN, List.of(3, 180));
        return new TypeWords(new Phrases(Words.BUNDLE, locale)).of(finding);
    }

    private static List<String> each(String before, Enum<?>... names) {
        return Arrays.stream(names).map(name -> before + name).toList();
    }

    private static Set<String> phrases(String file) throws IOException {
        try (var text = Words.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(new InputStreamReader(text, StandardCharsets.UTF_8)).keySet();
        }
    }
}
