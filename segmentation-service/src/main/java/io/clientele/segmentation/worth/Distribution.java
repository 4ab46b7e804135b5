package io.clientele.segmentation.worth;

import java.util.List;

/**
 * How lifetime value is spread; of no buyers while there is no healthy model.
 *
 * @param total of all
 * @param alive how many buyers are expected to still be there
 */
record Distribution(long buyers, Money total, double alive, List<Tenth> tenths) {

    /** @param least what the one of least value in it is worth */
    record Tenth(int tenth, long buyers, Money least, Money most, Money total) {}
}
