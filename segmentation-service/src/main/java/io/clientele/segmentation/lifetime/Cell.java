package io.clientele.segmentation.lifetime;

import io.clientele.segmentation.model.History;

/**
 * Buyers who bought alike, up to a day.
 *
 * @param purchases later days with an order (x)
 * @param last days from the first to the last
 * @param age days from the first to the end
 * @param later days with an order after that day, of all of them together
 * @param laterSquares their squares, added up
 */
record Cell(int purchases, int last, int age, int buyers, long later, double laterSquares) {

    History history(double unitDays) {
        return new History(purchases, last / unitDays, age / unitDays);
    }
}
