package io.onrecord.claim.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Currencies and measures by which amounts differ: £400 is not $400, and five miles are not five kilometres. */
final class Units {

    /** The first of a line names the rest. */
    private static final Map<String, String> NAMES = names(
            "dollar $ dollars buck bucks usd",
            "pound £ pounds sterling gbp",
            "euro € euros eur",
            "yen ¥",
            "rupee ₹ rupees",
            "rouble ₽ roubles ruble rubles",
            "crown crowns krona kronor krone kroner",
            "franc francs",
            "peso pesos",
            "mile miles",
            "kilometre kilometres kilometer kilometers km",
            "metre metres meter meters",
            "foot feet ft",
            "yard yards",
            "inch inches",
            "ton tons tonne tonnes",
            "kilogram kilograms kilo kilos kg",
            "gram grams",
            "ounce ounces",
            "litre litres liter liters",
            "gallon gallons",
            "acre acres",
            "hectare hectares",
            "watt watts",
            "megawatt megawatts mw",
            "gigawatt gigawatts gw",
            "mph",
            "kph");

    private Units() {}

    private static Map<String, String> names(String... lines) {
        var names = new HashMap<String, String>();
        for (var line : lines) {
            var words = line.split(" ", -1);
            Arrays.stream(words).forEach(word -> names.put(word, words[0]));
        }
        return Map.copyOf(names);
    }

    /** The unit of a number, from its first character or the word behind it; "" for none. */
    static String of(String number, String next) {
        var symbol = number.isEmpty() ? "" : number.substring(0, 1);
        return NAMES.getOrDefault(symbol, NAMES.getOrDefault(next, ""));
    }
}
