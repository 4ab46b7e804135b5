package io.clientele.outreach.console.worths;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;

/** How lifetime value is spread over buyers, a tenth of them each. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Distribution(long buyers, Grid.Amount total, double alive, List<Tenth> tenths) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Tenth(int tenth, long buyers, Grid.Amount least, Grid.Amount most, Grid.Amount total) {}
}
