package org.rejoinder.cli;

import java.util.List;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.stand.Change;
import org.rejoinder.stand.Changes;
import org.rejoinder.stand.Label;
import org.rejoinder.stand.Labelling;
import org.rejoinder.stand.Standing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How labels are printed; the constants are spelt as on the command line. */
enum StandsFormat {
    text {
        @Override
        String render(Changes changes) {
            Labelling labelling = changes.after();
            StringBuilder out = new StringBuilder(labelling.map().title()).append("\n\n");
            if (!labelling.struck().isEmpty()) {
                out.append("What changes:\n");
                for (Change change : changes.changes()) {
                    out.append("  ").append(change.words()).append('\n');
                }
                if (changes.changes().size() == labelling.struck().size()) {
                    out.append("  Nothing else changes.\n");
                }
                out.append('\n');
            }
            out.append("What stands:\n");
            List<Label> labels = labelling.labels();
            labels.forEach(label -> out.append("  ")
                    .append(label.statement())
                    .append(' ')
                    .append(label.why().words())
                    .append('\n'));
            long unsupported = labels.stream().filter(Label::unsupported).count();
            return out.append('\n')
                    .append(Words.count(labels.size(), "statement"))
                    .append(": ")
                    .append(labelling.count(Standing.STANDS))
                    .append(" stand, ")
                    .append(labelling.count(Standing.FALLS))
                    .append(" fall, ")
                    .append(labelling.count(Standing.CONTESTED))
                    .append(" contested; ")
                    .append(unsupported)
                    .append(" unsupported\n")
                    .append("To stand in the map is not to be true.\n")
                    .toString();
        }
    },
    json {
        @Override
        String render(Changes changes) {
            ObjectNode root = MAPPER.createObjectNode();
            ArrayNode statements = root.putArray("statements");
            for (Label label : changes.after().labels()) {
                statements
                        .addObject()
                        .put("id", label.statement())
                        .put("label", label.standing().key())
                        .put("unsupported", label.unsupported())
                        .put("why", label.why().words());
            }
            if (!changes.after().struck().isEmpty()) {
                ArrayNode list = root.putArray("changes");
                for (Change change : changes.changes()) {
                    list.addObject().put("id", change.statement()).put("why", change.words());
                }
            }
            return MAPPER.writeValueAsString(root) + "\n";
        }
    };

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What stands after the changes; where something was struck, the changes too. */
    abstract String render(Changes changes);
}
