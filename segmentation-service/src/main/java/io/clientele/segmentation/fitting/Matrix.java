package io.clientele.segmentation.fitting;

import java.util.Arrays;

/** The few things that are done with small matrices. */
final class Matrix {

    private Matrix() {}

    static double[][] identity(int size) {
        var identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
    }

    /** What a step tells of the inverse curvature; nothing where it curves the wrong way. */
    static void update(double[][] inverse, double[] step, double[] bend) {
        double curve = dot(step, bend);
        if (curve <= 1e-14 * Math.sqrt(dot(step, step) * dot(bend, bend))) {
            return;
        }
        var turned = times(inverse, bend);
        double factor = (1 + dot(bend, turned) / curve) / curve;
        for (int i = 0; i < step.length; i++) {
            for (int j = 0; j < step.length; j++) {
                inverse[i][j] += factor * step[i] * step[j] - (turned[i] * step[j] + step[i] * turned[j]) / curve;
            }
        }
    }
}
