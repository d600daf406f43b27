package org.rejoinder.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Work;

/** The passages that the statements of one map cite. */
final class PassageReader {
    private final Works works;
    private final Optional<Node.Scalar> mapWork;
    private final Findings findings;
    private final Set<String> reportedAsBroken = new HashSet<>();
    private final Map<String, ReferenceReader> references = new HashMap<>();
    private boolean reportedAsNameless;

    /** @param mapWork the map's own {@code work}, for passages that name none */
    PassageReader(Works works, Optional<Node.Scalar> mapWork, Findings findings) {
        this.works = works;
        this.mapWork = mapWork;
        this.findings = findings;
        mapWork.ifPresent(this::find);
    }

    /** What stands under the key {@code passage}: one reference, one mapping, or a list of either. */
    List<Passage> read(Keys statement) {
        Optional<Node.Entry> entry = statement.entry("passage");
        if (entry.isEmpty()) {
            return List.of();
        }
        if (!(entry.get().value() instanceof Node.Sequence sequence)) {
            return passage(entry.get().value(), entry.get().span()).stream().toList();
        }
        List<Passage> passages = new ArrayList<>();
        sequence.items().forEach(item -> passage(item, item.span()).ifPresent(passages::add));
        return passages;
    }

    private Optional<Passage> passage(Node node, Span blame) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.text().isBlank()) {
                String hint = "write a paragraph such as p8, or leave the key out";
                findings.error(LoadRule.EMPTY_TEXT, blame, "`passage` is empty", hint);
                return Optional.empty();
            }
            return mapWork(blame)
                    .flatMap(work -> reference(work, scalar)
                            .map(reference -> new Passage(
                                    work.id(),
                                    reference.paragraphs(),
                                    reference.segments(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())));
        }
        return Keys.of(node, blame, "a passage", findings).flatMap(this::passage);
    }

    private Optional<Passage> passage(Keys keys) {
        Optional<Node.Scalar> paragraphs = keys.needScalar("paragraphs");
        Optional<Node.Scalar> named = keys.scalar("work");
        Optional<Work> work = named.isPresent() ? find(named.get()) : mapWork(keys.blame());
        Optional<String> edition = edition(keys, work);
        Passage rest =
                new Passage("", List.of(), Optional.empty(), edition, keys.number("page"), AnchorReader.read(keys));
        keys.done();
        if (work.isEmpty() || paragraphs.isEmpty()) {
            return Optional.empty();
        }
        return reference(work.get(), paragraphs.get())
                .map(reference -> new Passage(
                        work.get().id(),
                        reference.paragraphs(),
                        reference.segments(),
                        rest.edition(),
                        rest.page(),
                        rest.anchor()));
    }

    private Optional<String> edition(Keys keys, Optional<Work> work) {
        Optional<Node.Scalar> scalar = keys.scalar("edition");
        Optional<String> edition = scalar.map(s -> s.text().strip());
        if (edition.isEmpty()
                || work.isEmpty()
                || work.get().edition(edition.get()).isPresent()) {
            return edition;
        }
        if (works.isSound(work.get().id())) {
            List<String> known = work.get().editions().stream().map(e -> e.id()).toList();
            EditionReader.unknown(edition.get(), scalar.get().span(), work.get().id(), known, findings);
        }
        return Optional.empty();
    }

    private Optional<ReferenceReader.Reference> reference(Work work, Node.Scalar scalar) {
        return references.computeIfAbsent(work.id(), id -> referencesTo(work)).read(scalar);
    }

    private ReferenceReader referencesTo(Work work) {
        // Where paragraphs of the work could not be read, a complaint that one is missing would say nothing new.
        Findings heard = works.isWhole(work.id()) ? findings : new Findings(findings.source());
        return new ReferenceReader(work.id(), WorkLoader.segments(work.paragraphs()), heard);
    }

    private Optional<Work> mapWork(Span blame) {
        if (mapWork.isEmpty() && !reportedAsNameless) {
            reportedAsNameless = true;
            String hint = "give the map the key `work`";
            findings.error(LoadRule.UNKNOWN_WORK, blame, "neither the passage nor the map names a work", hint);
        }
        return mapWork.flatMap(scalar -> works.draft(scalar.text().strip()));
    }

    private Optional<Work> find(Node.Scalar scalar) {
        String id = scalar.text().strip();
        if (!works.ids().contains(id)) {
            Optional<String> hint =
                    Words.didYouMean(id, works.ids()).or(() -> Optional.of("a work stands in the file works/ID.yaml"));
            findings.error(LoadRule.UNKNOWN_WORK, scalar.span(), "there is no work " + Words.quote(id), hint);
        } else if (!works.isSound(id) && reportedAsBroken.add(id)) {
            String hint = "see the findings of its own file";
            findings.error(LoadRule.BROKEN_WORK, scalar.span(), "the work " + Words.quote(id) + " has errors", hint);
        }
        return works.draft(id);
    }
}
