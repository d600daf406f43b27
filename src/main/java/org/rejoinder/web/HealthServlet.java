package org.rejoinder.web;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** For machines: whether the server is alive, and how each map fares. */
final class HealthServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    HealthServlet(Site site) {
        super(site);
    }

    private record Health(String status, String engine, SortedMap<String, String> maps, int errors, int warnings) {}

    @Override
    Answer answer(Visit visit) {
        Stock stock = visit.stock();
        SortedMap<String, String> maps = new TreeMap<>();
        stock.catalog().maps().keySet().forEach(id -> maps.put(id, word(stock.state(id))));
        stock.brokenMaps().forEach(id -> maps.put(id, word(Stock.State.BROKEN)));
        Health health = new Health(
                "alive",
                site.pictures().engineName(),
                maps,
                stock.errors().size(),
                stock.warnings().size());
        return new Answer(200, Answer.JSON, JSON.writeValueAsBytes(health), Answer.Keep.NOT);
    }

    private static String word(Stock.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
