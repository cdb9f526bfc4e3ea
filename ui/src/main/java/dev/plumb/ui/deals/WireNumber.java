package dev.plumb.ui.deals;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A positive number as a browser sends it, bare or in quotes. Browsers send anything. */
final class WireNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private WireNumber() {}

    static OptionalLong read(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue() < 0 ? OptionalLong.empty() : OptionalLong.of(node.longValue());
        }
        if (node.isString() && DIGITS.matcher(node.asString()).matches()) {
            return OptionalLong.of(Long.parseLong(node.asString()));
        }
        return OptionalLong.empty();
    }
}
