package dev.plumb.application.setup;

import java.util.List;
import java.util.Locale;

/**
 * What things are called in the beginning, in the language of the first admin.
 *
 * @param stages of the one pipeline, in their order
 */
record DefaultNames(String company, String pipeline, List<String> stages) {

    private static final DefaultNames ENGLISH =
            new DefaultNames(
                    "Our company",
                    "Sales",
                    List.of("Qualified", "Contact made", "Proposal", "Negotiation"));

    private static final DefaultNames POLISH =
            new DefaultNames(
                    "Nasza firma",
                    "Sprzedaż",
                    List.of("Zakwalifikowane", "Nawiązany kontakt", "Oferta", "Negocjacje"));

    static DefaultNames in(Locale language) {
        return language.getLanguage().equals("pl") ? POLISH : ENGLISH;
    }
}
