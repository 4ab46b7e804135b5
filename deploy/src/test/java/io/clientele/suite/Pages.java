package io.clientele.suite;

import io.clientele.bench.suite.RunningSuite;
import java.util.List;

/** All pages of the console, below its root. */
final class Pages {

    private Pages() {}

    static List<String> of(RunningSuite suite) {
        var person = suite.text("profile", "select id from profile order by id limit 1")
                .getFirst();
        var campaign = suite.text("outreach", "select id from campaign where launched_at is not null limit 1")
                .getFirst();
        var draft = suite.text("outreach", "select id from campaign where launched_at is null limit 1")
                .getFirst();
        var segment =
                suite.text("segmentation", "select id from segment limit 1").getFirst();
        var template = suite.text("outreach", "select id from template limit 1").getFirst();
        var imported = suite.text("profile", "select id from import limit 1").getFirst();
        var month = suite.text("segmentation", "select max(judged_on) from standing")
                .getFirst();
        return List.of(
                "",
                "/people",
                "/people?query=an&kind=PERSON",
                "/exports?country=Thailand",
                "/people/" + person,
                "/people/" + person + "/counter",
                "/people/" + person + "/relationship",
                "/people/" + person + "/recommendations",
                "/people/" + person + "/names",
                "/people/" + person + "/details",
                "/organisations",
                "/organisations/new",
                "/vocabulary?propose=true",
                "/attributes",
                "/attributes/new",
                "/relationships",
                "/relationships/people?stage=LOYAL",
                "/relationships/settings",
                "/relationships/help",
                "/relationships/target",
                "/movement",
                "/movement/people?month=" + month,
                "/movement/people?month=" + month + "&to=CLIENT",
                "/retention",
                "/retention?relationship=CLIENT",
                "/income",
                "/costs",
                "/costs?ended=true",
                "/account-managers",
                "/account-managers/new",
                "/duplicates",
                "/segments",
                "/segments/new",
                "/segments/" + segment,
                "/segments/" + segment + "/people",
                "/segments/" + segment + "/why?person=Emma+Walsh",
                "/segments/" + segment + "/persona",
                "/value",
                "/habits",
                "/recommendations",
                "/reach",
                "/templates",
                "/templates/new",
                "/templates/" + template,
                "/campaigns",
                "/campaigns/new",
                "/campaigns/" + campaign,
                "/campaigns/" + campaign + "/deliveries",
                "/campaigns/" + draft,
                "/campaigns/" + draft + "/review",
                "/imports",
                "/imports/new",
                "/imports/" + imported,
                "/privacy",
                "/privacy/retention",
                "/privacy/people/" + person,
                "/connections",
                "/connections/sites",
                "/settings",
                "/colleagues",
                "/account");
    }
}
