package org.rejoinder.check;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.load.Loaded;

/** All rules over all that is loaded. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new AnchorTooLong(),
            new DuplicateNumber(),
            new GistTooLong(),
            new MisplacedKey(),
            new MisplacedMove(),
            new MisplacedReporter(),
            new MissingMove(),
            new MissingPassage(),
            new MissingReporter(),
            new MissingStudy(),
            new MoveContradictsRelations(),
            new NotInEdition(),
            new PageOutOfOrder(),
            new PageOutsideEdition(),
            new PublishedBeforeWritten(),
            new RoleContradictsRelations(),
            new SelfRelation(),
            new SupportCycle(),
            new TextWithoutAddress(),
            new UnansweredObjection(),
            new UntiedStatement(),
            new UnusedSection(),
            new UnusedSpeaker(),
            new WordingCycle(),
            new WrongDate());

    private Checks() {}

    /** The rules, in no order that matters. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Every problem of every file, those that loading found included, sorted by place. */
    public static List<Diagnostic> check(Loaded loaded) {
        List<Diagnostic> found = new ArrayList<>(loaded.diagnostics());
        for (Rule rule : RULES) {
            loaded.drafts().maps().values().forEach(map -> rule.check(map, loaded, found::add));
            loaded.drafts().works().values().forEach(work -> rule.check(work, loaded, found::add));
        }
        found.sort(null);
        return found;
    }
}
