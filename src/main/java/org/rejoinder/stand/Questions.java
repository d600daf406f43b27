package org.rejoinder.stand;

import java.util.List;
import java.util.Map;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.GroundKind;
import org.rejoinder.model.Move;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/**
 * Critical questions: what to ask of a move, or of a ground of some kind, before one accepts it.
 *
 * <p>After the method of Douglas Walton, who gives each scheme of argument the questions that test it; the words are
 * ours. {@code docs/what-stands.md} names the sources.
 */
public final class Questions {
    private static final Map<Move, List<String>> MOVES = Map.of(
            Move.DENIES_THE_PREMISE,
            List.of(
                    "Which premise exactly does the answer deny, and does the objection need it?",
                    "What shows that the premise is wrong, and not only that it is unproved?",
                    "Would the objection still hold if the premise were true in part?",
                    "Who bears the burden of proof for the premise?"),
            Move.TURNS_IT_ROUND,
            List.of(
                    "Does the answer accept the facts of the objection, all of them?",
                    "Why do these facts speak for the other side, and not for both?",
                    "Is there a further step between the facts and the new conclusion, and who proves it?",
                    "If both readings are possible, what would tell us which is right?"),
            Move.COUNTEREXAMPLE,
            List.of(
                    "Did the case happen as it is told?",
                    "Is it a case of the very thing that the objection speaks of?",
                    "Did the objection claim that it is always so, or only that it is mostly so?",
                    "Were there conditions in that case that are missing here?"),
            Move.REDUCES_TO_ABSURDITY,
            List.of(
                    "Does the absurd result follow from what the objection says, or from a stronger version of it?",
                    "Is each step on the way as firm as the next?",
                    "Is the result truly absurd, or only unwelcome?",
                    "Could the objector stop half way, and where?"),
            Move.OUTWEIGHS,
            List.of(
                    "What is put on each side of the scales, and is anything left out?",
                    "By what measure is the one heavier, and would both sides accept it?",
                    "How likely is each, and how soon?",
                    "Can we have the one without losing the other?"),
            Move.UNDERCUTS_THE_INFERENCE,
            List.of(
                    "What step from the premise to the conclusion is denied?",
                    "Does the answer really grant the premise, and does it keep to that later?",
                    "Under what conditions would the step be a good one, and are they met here?",
                    "Is there another way from the same premise to the same conclusion?"),
            Move.QUESTIONS_THE_MOTIVE,
            List.of(
                    "What is the evidence for the motive?",
                    "Would the objection be any weaker if it came from somebody else?",
                    "Does the answer meet the point as well, or the person only?",
                    "Has the one who answers an interest of the same kind?"),
            Move.CONCEDES_IN_PART,
            List.of(
                    "What exactly is granted, and is it granted openly?",
                    "Does what is left of the claim still stand without it?",
                    "Is what the objection cared about in the part that is granted?",
                    "Does the answer say what is to be done about what it grants?"));

    private static final Map<GroundKind, List<String>> KINDS = Map.of(
            GroundKind.EXAMPLE,
            List.of(
                    "Is what is said of the example true?",
                    "Is it typical, or was it chosen because it fits?",
                    "How many cases would show the opposite?",
                    "Was there anything special about it that would keep us from going further?"),
            GroundKind.AUTHORITY,
            List.of(
                    "Does the authority know this very field?",
                    "What did the authority say, word for word, and in what connection?",
                    "Do others of the same standing agree?",
                    "Does the authority gain by saying it?",
                    "What is the authority's own evidence?"),
            GroundKind.FIGURES,
            List.of(
                    "Who counted, how, and when?",
                    "Who or what was left out of the count?",
                    "With what must the figure be compared to mean anything?",
                    "Does the figure measure what the claim is about?"),
            GroundKind.TESTIMONY,
            List.of(
                    "Was the witness there, or is it hearsay?",
                    "Has the witness a reason to say more or less than was seen?",
                    "Do independent witnesses say the same?",
                    "Who chose the reports that we hear, and which were left out?"),
            GroundKind.ANALOGY,
            List.of(
                    "In what respects are the two cases alike, and do these matter for the conclusion?",
                    "In what respects do they differ, and do these matter more?",
                    "Is there another case, just as like, that ended otherwise?",
                    "Is it true what is said of the first case?"),
            GroundKind.CONSEQUENCE,
            List.of(
                    "How likely is it that this will follow?",
                    "What else would follow, good and bad?",
                    "What could prevent it, and would anybody do so?",
                    "Does the same follow if we do nothing?",
                    "Is the consequence as good or as bad for everybody as it is for the speaker?"),
            GroundKind.PRINCIPLE,
            List.of(
                    "Who holds this principle, and do both sides?",
                    "Does this case fall under it?",
                    "Is there an exception, and is this one?",
                    "Does another principle point the other way?"),
            GroundKind.SIGN,
            List.of(
                    "How firmly is the sign bound up with what it is a sign of?",
                    "What else could have brought it about?",
                    "Are there signs that point the other way?",
                    "What would we expect to see next if it were true?"));

    private static final List<String> GENERAL = List.of(
            "Is it true, and how could one find out?",
            "Does it bear on the point, or on something near it?",
            "Is it enough, or would one need more of the same?",
            "What would the other side say to it?");

    private Questions() {}

    /** Three to five questions to ask of a rebuttal that makes this move. */
    public static List<String> of(Move move) {
        return MOVES.get(move);
    }

    /** Three to five questions to ask of a ground of this kind. */
    public static List<String> of(GroundKind kind) {
        return KINDS.get(kind);
    }

    /** Questions to ask of any ground. */
    public static List<String> general() {
        return GENERAL;
    }

    /**
     * Questions to ask of a statement of a map.
     *
     * <p>A rebuttal gets those of its move, a ground those of its kind or else the general ones. Others get
     * none.
     */
    public static List<String> of(ArgumentMap map, String id) {
        Statement statement = map.statement(id);
        if (statement.move().isPresent()) {
            return of(statement.move().get());
        }
        if (statement.kind().isPresent()) {
            return of(statement.kind().get());
        }
        return statement.role() == Role.GROUND ? GENERAL : List.of();
    }
}
