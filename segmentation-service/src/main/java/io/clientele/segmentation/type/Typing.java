package io.clientele.segmentation.type;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which types somebody is of. */
public final class Typing {

    private static final List<String> LABELS = List.of(
            "ANGRY",
            "CHURNING",
            "CHURNED",
            "BRAND_ADVOCATE",
            "REFERRING",
            "LOYAL",
            "PROMOTION_DRIVEN",
            "IMPULSE",
            "NEW",
            "DETERMINED",
            "WINDOW_SHOPPER",
            "PROSPECTIVE",
            "FOREIGN");

    private final TypeRules rules;

    public Typing(TypeRules rules) {
        this.rules = rules;
    }

    /** @param before the marks that they had: some are kept longer than they would be set */
    public Types of(Behaviour seen, Set<Mark> before) {
        var findings = new ArrayList<Finding>();
        Stage found = null;
        for (var stage : Stage.values()) {
            var finding = new StageRule(rules, seen).of(stage);
            var first = found == null && finding.holds();
            if (first) {
                found = stage;
            }
            if (stage != Stage.ACTIVE && stage != Stage.DISTANT) {
                findings.add(finding.holding(first));
            }
        }
        var marks = EnumSet.noneOf(Mark.class);
        for (var mark : Mark.values()) {
            var finding = new MarkRule(rules, seen, before.contains(mark)).of(mark);
            findings.add(finding);
            if (finding.holds()) {
                marks.add(mark);
            }
        }
        return new Types(found == null ? Stage.DISTANT : found, marks, findings);
    }

    /** What stands for somebody in a list: the most urgent of their stage and marks; null if that says nothing. */
    public static @Nullable String label(@Nullable Stage stage, Set<Mark> marks) {
        return LABELS.stream()
                .filter(label -> (stage != null && stage.name().equals(label))
                        || marks.stream().anyMatch(mark -> mark.name().equals(label)))
                .findFirst()
                .orElse(null);
    }

    static Finding finding(
            Enum<?> type,
            boolean isMark,
            boolean holds,
            Finding.Change change,
            List<Integer> numbers,
            Compared... compared) {
        return new Finding(type, isMark, holds, List.of(compared), change, numbers);
    }
}
