package io.clientele.segmentation.assessment;

import io.clientele.segmentation.testing.Story;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** People of every kind, what is to be found of them, and the same without the fact that decides it. */
final class Town {

    private static final String TAILORED = "\"tailored\":true,\"fee\":900,\"period\":\"P1M\"";
    private static final String PLAIN = "\"tailored\":false";

    final Story story = new Story();
    final Map<String, Life> lives = new LinkedHashMap<>();
    final Map<String, String> expected = new LinkedHashMap<>();

    Town() {
        goods();
        studioAndSalon();
        services();
        firms();
        households();
        further();
    }

    private Life person(String name, String expect, String attributes, Consumer<Life> life) {
        var one = new Life(story, lives.size() + 1, attributes);
        life.accept(one);
        lives.put(name, one);
        expected.put(name, expect);
        return one;
    }

    private Life person(String name, String expect, Consumer<Life> life) {
        return person(name, expect, "{}", life);
    }

    private static void every(int days, int from, int to, Consumer<Integer> ago) {
        for (int day = from; day >= to; day -= days) {
            ago.accept(day);
        }
    }

    private void goods() {
        person(
                "weekly grocery shopper with a loyalty card",
                "CUSTOMER STEADY LOYAL",
                "{\"loyaltyCard\":true}",
                p -> every(7, 400, 1, ago -> p.order(ago, "READY_MADE", 6000)));
        person(
                "daily coffee regular",
                "CUSTOMER STEADY LOYAL",
                p -> every(1, 250, 1, ago -> p.order(ago, "READY_MADE", 350, "Bo")));
        person("buys the picture at the theme park", "CUSTOMER - NEW", p -> p.order(2, "READY_MADE", 1500));
        person("cashes a cheque", "PROSPECT", p -> p.contact(3, "INQUIRY"));
        person(
                "one-product shop, three times",
                "CUSTOMER",
                p -> every(90, 200, 10, ago -> p.order(ago, "READY_MADE", 2000)));
        person(
                "wholesale buyer at list price",
                "CUSTOMER STEADY LOYAL",
                "{\"kind\":\"ORGANISATION\"}",
                p -> every(30, 700, 5, ago -> p.order(ago, "READY_MADE", 90000)));
        person(
                "streams by herself for three years",
                "CUSTOMER STEADY LOYAL",
                p -> every(30, 1095, 2, ago -> p.order(ago, "SUBSCRIPTION", 999)));
        person("SaaS by self-service", "CUSTOMER", p -> {
            p.contract(400, "plan", PLAIN + ",\"fee\":29,\"period\":\"P1M\"");
            every(30, 399, 2, ago -> p.order(ago, "SUBSCRIPTION", 2900));
        });
    }

    private void studioAndSalon() {
        Consumer<Life> sitting = p -> p.contact(40, "CONSULTATION", "Ada").appointment(35, "Ada");
        person("studio sitting, tailored album", "CLIENT", p -> {
            sitting.accept(p);
            p.order(20, "TAILORED", 45000, "Ada");
        });
        person(
                "… nobody noted who served her",
                "CLIENT",
                p -> p.contact(40, "CONSULTATION").appointment(35).order(20, "TAILORED", 45000));
        person("… sitting as a service, then the album", "CLIENT", p -> {
            sitting.accept(p);
            p.order(30, "SERVICE", 15000, "Ada").order(20, "TAILORED", 45000, "Ada");
        });
        person("… without the tailored album", "CUSTOMER", p -> {
            sitting.accept(p);
            p.order(20, "READY_MADE", 45000, "Ada");
        });
        person("salon: one visit", "CUSTOMER", p -> p.appointment(12, "Mai").order(10, "SERVICE", 4000, "Mai"));
        Consumer<Life> visits = p -> {
            for (int ago : new int[] {75, 45, 10}) {
                p.appointment(ago + 2, "Mai").order(ago, "SERVICE", 4000, "Mai");
            }
        };
        person("salon: third visit, preferences kept", "BECOMING_CLIENT RISING", p -> {
            p.contact(60, "ADVICE", "Mai");
            visits.accept(p);
            p.did(10, "Preference Stated", "{\"name\":\"colour\",\"value\":\"red\"}")
                    .did(9, "Preference Stated", "{\"name\":\"shape\",\"value\":\"round\"}");
        });
        person("… manicure as a free order", "BECOMING_CLIENT RISING", p -> {
            p.order(60, "SERVICE", 0, "Mai");
            visits.accept(p);
            p.did(10, "Preference Stated", "{\"name\":\"colour\",\"value\":\"red\"}");
        });
        person("… with the same stylist each time for two years", "CLIENT", p -> {
            every(30, 720, 5, ago -> p.appointment(ago + 3, "Mai").order(ago, "SERVICE", 4000, "Mai"));
            p.did(100, "Preference Stated", "{\"name\":\"colour\",\"value\":\"red\"}");
        });
    }

    private void services() {
        person(
                "bank: account and card",
                "CUSTOMER",
                p -> p.contract(900, "account", PLAIN).contract(890, "card", PLAIN));
        person(
                "bank: knows an adviser, plans discussed",
                "CLIENT",
                p -> p.contract(2000, "deposit", PLAIN)
                        .contract(1500, "business", PLAIN)
                        .contract(300, "loan", "\"tailored\":true")
                        .contact(320, "ADVICE", "Ito")
                        .contact(200, "ADVICE", "Ito")
                        .contact(60, "CONSULTATION", "Ito")
                        .did(60, "Need Stated", "{\"need_id\":\"n\",\"text\":\"retire\",\"long_term\":true}"));
        person(
                "… without adviser and plans",
                "CUSTOMER",
                p -> p.contract(2000, "deposit", PLAIN)
                        .contract(1500, "business", PLAIN)
                        .contract(300, "loan", PLAIN));
        Consumer<Life> matters = p -> {
            for (int ago : new int[] {2100, 1200, 425}) {
                p.contact(ago + 20, "CONSULTATION", "Ruth").order(ago, "PROFESSIONAL_SERVICE", 300000, "Ruth");
            }
        };
        person("law firm: three matters, sole supplier, silent", "CLIENT DORMANT", p -> {
            matters.accept(p);
            p.did(2000, "Supplier Declared", "{\"sole\":true}");
        });
        person("… three off-the-shelf purchases instead", "CUSTOMER", p -> {
            for (int ago : new int[] {2100, 1200, 425}) {
                p.order(ago, "READY_MADE", 300000);
            }
        });
        person("law firm: retainer signed, nothing invoiced", "CLIENT", p -> p.contract(10, "retainer", TAILORED));
        person("… without the retainer", "PROSPECT", p -> p.contact(12, "CONSULTATION", "Ruth"));
        person("accounting contract, monthly fee, same partner", "CLIENT STEADY", p -> {
            p.contract(700, "books", TAILORED);
            every(30, 690, 5, ago -> p.order(ago, "PROFESSIONAL_SERVICE", 90000, "Lin"));
        });
        person("… for eight months", "CLIENT STEADY", p -> {
            p.contract(250, "books", TAILORED);
            every(30, 240, 5, ago -> p.order(ago, "PROFESSIONAL_SERVICE", 90000, "Lin"));
        });
        person("SaaS with customer success and onboarding", "CLIENT", "{\"accountManager\":\"Kim\"}", p -> {
            p.contract(300, "plan", PLAIN + ",\"fee\":900,\"period\":\"P1M\"");
            p.order(295, "PROFESSIONAL_SERVICE", 200000, "Kim");
            every(30, 290, 5, ago -> p.order(ago, "SUBSCRIPTION", 90000));
            every(60, 280, 20, ago -> p.contact(ago, "ONGOING", "Kim"));
        });
    }

    private void firms() {
        var firm = person("organisation whose agent buys", "CLIENT", "{\"kind\":\"ORGANISATION\"}", p -> {});
        person(
                "purchasing agent",
                "PURCHASING_AGENT",
                "{\"role\":\"PURCHASING_AGENT\",\"organisation\":\"%s\"}".formatted(firm.name()),
                p -> {
                    p.contract(300, "frame", TAILORED);
                    every(40, 290, 10, ago -> p.order(ago, "TAILORED", 70000, "Eve"));
                    every(90, 290, 10, ago -> p.contact(ago, "ADVICE", "Eve"));
                });
        person(
                "contact person",
                "CONTACT_PERSON",
                "{\"organisation\":\"%s\"}".formatted(firm.name()),
                p -> p.contact(100, "ADVICE", "Eve"));
        person("employee with staff discount", "INTERNAL", "{\"internal\":true}", p -> p.order(5, "READY_MADE", 100));
        person(
                "staff who is a contact person too",
                "INTERNAL",
                "{\"internal\":true,\"organisation\":\"%s\"}".formatted(firm.name()),
                p -> {});
        person("distributor with a contract manager, list prices", "CUSTOMER", "{\"accountManager\":\"Eve\"}", p -> {
            p.contract(600, "frame", PLAIN);
            every(14, 590, 5, ago -> p.order(ago, "READY_MADE", 500000, "Eve"));
            every(30, 590, 5, ago -> p.contact(ago, "ONGOING", "Eve"));
        });
    }

    private void households() {
        var wife = person("the wife uses it", "CONSUMER", p -> {});
        person("the husband buys a gift", "CUSTOMER", p -> p.gift(9, "READY_MADE", 5000, wife));
    }

    private void further() {
        person("gym membership", "CUSTOMER", p -> {
            p.contract(500, "gym", PLAIN + ",\"fee\":30,\"period\":\"P1M\"");
            every(30, 500, 1, ago -> p.order(ago, "SUBSCRIPTION", 3000));
        });
        person(
                "the same dentist for years",
                "CLIENT",
                p -> every(182, 1500, 30, ago -> p.order(ago, "PROFESSIONAL_SERVICE", 12000, "Dr Ash")));
        person("policy holder who never met anybody", "CUSTOMER", p -> {
            p.contract(1500, "policy", PLAIN + ",\"fee\":20,\"period\":\"P1M\"");
            every(365, 1500, 30, ago -> p.order(ago, "SUBSCRIPTION", 24000));
        });
        person(
                "wedding, four years ago",
                "CUSTOMER",
                p -> p.contact(1500, "CONSULTATION", "Ada")
                        .appointment(1480, "Ada")
                        .order(1450, "TAILORED", 250000, "Ada"));
        person("retainer that ended three months ago", "CLIENT COOLING", p -> {
            p.contract(800, "retainer", TAILORED).did(90, "Contract Ended", "{\"contract_id\":\"retainer\"}");
            every(30, 790, 95, ago -> p.order(ago, "PROFESSIONAL_SERVICE", 90000, "Ruth"));
        });
        person("complains a lot", "CUSTOMER", p -> {
            every(30, 300, 1, ago -> p.order(ago, "READY_MADE", 3000));
            every(
                    20,
                    300,
                    1,
                    ago -> p.contact(ago, "COMPLAINT", "Bo")
                            .contact(ago, "ORDER_STATUS", "Bo")
                            .contact(ago, "RETURN"));
        });
        person(
                "asked for a tailored offer, did not buy",
                "PROSPECT",
                p -> p.did(5, "Quote Sent", "{\"quote_id\":\"q\",\"amount\":100,\"tailored\":true}"));
    }
}
