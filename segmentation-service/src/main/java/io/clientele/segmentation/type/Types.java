package io.clientele.segmentation.type;

import java.util.List;
import java.util.Set;

/** What somebody is: one stage, any marks, and what decided each of the twelve. */
public record Types(Stage stage, Set<Mark> marks, List<Finding> findings) {}
