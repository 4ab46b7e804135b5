package io.clientele.profile.schema;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/** Patterns that take time in proportion to the text, whatever they say; those that can't (look-arounds) are refused. */
class LinearRegex implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String regex) {
        var pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).find();
    }
}
