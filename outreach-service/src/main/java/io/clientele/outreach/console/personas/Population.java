package io.clientele.outreach.console.personas;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.kit.Problem;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a population is made up, as it was entered. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Population(String trait, String source, List<Share> shares) {

    static final List<String> TRAITS = List.of("AGE", "GENDER", "COUNTRY", "LANGUAGE", "INCOME");
    private static final Pattern LINE = Pattern.compile("(.+?)[\\s:;,=]+(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%?");

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Share(String value, BigDecimal share) {}

    /** What segmentation-service is told. */
    record Said(String source, List<Share> shares) {}

    /**
     * @param lines a value and its percent each, such as {@code 25-34: 17.5}
     * @throws Problem.Refusal 400 with the line that is neither
     */
    static List<Share> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Population::share)
                .toList();
    }

    private static Share share(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw Problem.badRequest("shares", line);
        }
        var percent = new BigDecimal(found.group(2).replace(',', '.'));
        return new Share(found.group(1).strip(), percent.movePointLeft(2));
    }

    public String lines() {
        return shares.stream()
                .map(share -> share.value() + ": "
                        + share.share().movePointRight(2).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("\n"));
    }
}
