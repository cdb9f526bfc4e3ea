package dev.plumb.application.demo;

import java.util.List;

/** The names and words of the demo. */
final class DemoTexts {

    /** Name and address. */
    static final List<String> ORGANIZATIONS =
            List.of(
                    "Pipes and more|ul. Piotrkowska 112, Łódź",
                    "Hydro-Serwis Gdańsk|ul. Długa 14, Gdańsk",
                    "Osiedle Zielone|ul. Zielona 3, Warszawa",
                    "Nordhaus GmbH|Hafenstraße 8, Hamburg",
                    "SM Przyszłość|ul. Jasna 20, Łódź",
                    "Smak i Spółka|Rynek 5, Kraków",
                    "Gmina Piaseczno|ul. Kościuszki 5, Piaseczno",
                    "Dom i Ogród|ul. Polna 41, Radom",
                    "Hotel Mewa|ul. Nadmorska 2, Sopot",
                    "Wspólnota Lipowa 3|ul. Lipowa 3, Warszawa",
                    "Baltic Spa|ul. Bitwy pod Płowcami 59, Sopot",
                    "Logis Park|ul. Magazynowa 1, Stryków",
                    "Biurowiec Atrium|al. Jana Pawła II 27, Warszawa",
                    "Parking Centrum|ul. Krucza 16, Warszawa",
                    "Magazyn Wschód|ul. Składowa 9, Lublin",
                    "Przychodnia Zdrowie|ul. Szpitalna 4, Łódź",
                    "Spółdzielnia Mieszkaniowa Nowe Tysiąclecie|ul. Tysiąclecia 10, Katowice",
                    "Szkoła Podstawowa nr 7|ul. Szkolna 7, Pabianice",
                    "Browar Stary Młyn|ul. Młyńska 12, Wrocław",
                    "Fabryka Nici|ul. Włókiennicza 3, Łódź",
                    "Klinika Pod Dębem|ul. Dębowa 18, Poznań",
                    "Pływalnia Orka|ul. Wodna 6, Zgierz",
                    "Teatr Miejski|pl. Teatralny 1, Gdynia",
                    "Zakład Mleczarski Łąka|ul. Mleczna 2, Łowicz",
                    "Hurtownia Śruba|ul. Przemysłowa 33, Toruń",
                    "Apartamenty Wisła|ul. Wiślana 8, Warszawa",
                    "Centrum Ogrodnicze Bratek|ul. Kwiatowa 15, Skierniewice",
                    "Pensjonat Jodła|ul. Górska 21, Zakopane",
                    "Stadion Miejski|al. Sportowa 1, Kielce",
                    "Biblioteka na Woli|ul. Wolska 50, Warszawa",
                    "Restauracja Pod Żurawiem|ul. Żurawia 4, Gdańsk",
                    "Green Roof Ltd|12 Mill Lane, Leeds",
                    "Kowal & Sons|3 Forge Street, Sheffield",
                    "Brightwater Homes|48 Quay Road, Bristol");

    /** One for each organization, then some who work nowhere. */
    static final List<String> PEOPLE =
            List.of(
                    "Zofia Łęcka",
                    "Ewa Piątek",
                    "Piotr Sęk",
                    "Inga Nordmann",
                    "Halina Wójcik",
                    "Marta Ciesielska",
                    "Beata Śliwa",
                    "Oskar Maj",
                    "Aleksandra Bąk",
                    "Renata Kos",
                    "Jens Holm",
                    "Dorota Nowak",
                    "Grzegorz Brzęczyszczykiewicz",
                    "Łukasz Żak",
                    "Świętosława Dąbrowska",
                    "Michał Różański",
                    "Krystyna Górska",
                    "Andrzej Źródlak",
                    "Bartosz Chmiel",
                    "Joanna Nić",
                    "Stanisław Dębski",
                    "Monika Żabka",
                    "Tadeusz Ćwiek",
                    "Agnieszka Łąkowa",
                    "Wojciech Śrubka",
                    "Paulina Wiślicka",
                    "Jadwiga Bratek",
                    "Franciszek Gąsior",
                    "Rafał Kielar",
                    "Urszula Książek",
                    "Cezary Żurawski",
                    "Oliver Greene",
                    "Hannah Kowal",
                    "Thomas Brightwater",
                    "Łukasz Gąsior",
                    "Kacper Lis",
                    "Paweł Ćwik",
                    "Magdalena Szczęsna",
                    "Tomasz Żak",
                    "Elżbieta Jeż");

    static final List<String> JOB_TITLES =
            List.of(
                    "Facility manager",
                    "Owner",
                    "Site manager",
                    "Head of maintenance",
                    "Administrator",
                    "Buyer");

    static final List<String> NEXT_STEPS =
            List.of(
                    "Call about the offer",
                    "Measure on site",
                    "Send the revised offer",
                    "Ask for the drawings",
                    "Agree on dates",
                    "Present the variants",
                    "Check the water pressure",
                    "Follow up");

    static final List<String> NOTES =
            List.of(
                    "Wants the old boiler out **before frost**. Access only after 15:00, ask the porter.",
                    "They bought fittings from us in 2024, paid on time.",
                    "The filter housing has to go as well, adds about 6 000. Photos follow.",
                    "Decision lies with the board; next meeting on the *first Tuesday* of the month.",
                    "Needs three offers. Ours came second on price, first on dates.",
                    "- Risers: copper\n- Meters: radio read-out\n- Work in stages, two stairwells at a time",
                    "Parking for the van only in the yard, gate code by text message.",
                    "Asked for references from a school or a hospital.",
                    "Roof access needs a permit, they will arrange it.",
                    "Prefers e-mail. On holiday until the end of the week.",
                    "Insurance pays half, the adjuster comes along to the site visit.");

    private static final List<String> WORKS =
            List.of(
                    "Boiler room refit",
                    "Leak survey, three basements",
                    "Bathroom fittings for 24 flats",
                    "Service contract 2027",
                    "Heat pump, detached house",
                    "Water meters, block C",
                    "Emergency call-outs",
                    "Drain inspection before purchase",
                    "Kitchen riser",
                    "Underfloor heating, 180 m²",
                    "Grease trap, hotel kitchen",
                    "Rainwater tank and pump",
                    "Gas line check, 60 flats",
                    "Renovation of a swimming pool plant room",
                    "Sanitary installation, warehouse hall B",
                    "Riser replacement, ul. Długa 14",
                    "Heating node, office tower",
                    "Fire hydrants, car park",
                    "Sprinkler supply line",
                    "Shower rooms, sports hall",
                    "Risers and meters, 3 blocks",
                    "Annual maintenance, clinic",
                    "Gas boilers, 12 terraced houses",
                    "Hot water circulation",
                    "Pressure test of the main",
                    "Pump station overhaul",
                    "Backflow preventers",
                    "Solar thermal for hot water",
                    "Chilled water loop",
                    "Wymiana pionów, ul. Długa 14",
                    "Frost protection of the yard tap",
                    "Wastewater lift, basement bar",
                    "Softener for the laundry",
                    "Thermostatic valves, 9 storeys",
                    "Fountain pump",
                    "Steam trap survey",
                    "Radiators, stairwell 2",
                    "Dishwasher line",
                    "Irrigation, roof garden",
                    "Przegląd instalacji gazowej",
                    "Descaling of heat exchangers",
                    "Septic tank replacement",
                    "Cold room drains",
                    "Brewery rinse line",
                    "Accessible bathroom, ground floor",
                    "Water treatment, dairy",
                    "Manifold, 6 circuits",
                    "Pipe insulation, attic",
                    "Hydrant test and certificate",
                    "Remontaż węzła cieplnego",
                    "Leak under the lobby",
                    "Concealed cisterns, 40 rooms",
                    "Flood sensor pilot",
                    "Booster set for floor 12",
                    "Gutter heating",
                    "Cast iron to PVC, two shafts",
                    "Public drinking fountain",
                    "Heating curve tuning",
                    "Expansion vessels",
                    "Sewer camera, 300 m");

    private static final List<String> PARTS = List.of("", ", building B", ", second stage");

    private DemoTexts() {}

    /** A title of its own for each of 180. */
    static String title(int index) {
        return WORKS.get(index % WORKS.size()) + PARTS.get(index / WORKS.size() % PARTS.size());
    }
}
