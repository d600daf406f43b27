package org.rejoinder.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.Place;
import org.rejoinder.diagnostic.Spot;

/**
 * The text formats in which frameworks are exchanged.
 *
 * <p>Arguments are numbered from 1. The names of ours go along as comments, or as labels where the format has them, and
 * are read back from there; where there are none, the numbers are the names.
 */
public enum FrameworkText {
    /** Of the ICCMA competition since 2023: {@code p af 3}, then {@code 1 2} for an attack, {@code #} for comments. */
    AF {
        @Override
        public String write(Framework framework) {
            StringBuilder out =
                    new StringBuilder("p af ").append(framework.size()).append('\n');
            for (int i = 0; i < framework.size(); i++) {
                out.append("# ")
                        .append(i + 1)
                        .append(" = ")
                        .append(line(framework, i))
                        .append('\n');
            }
            return attacks(framework, out);
        }

        @Override
        FrameworkReader reader() {
            return new AfReader();
        }
    },
    /** Of ASPARTIX: {@code arg(a1).} and {@code att(a1,a2).}, {@code %} for comments. */
    APX {
        @Override
        public String write(Framework framework) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < framework.size(); i++) {
                out.append("% a")
                        .append(i + 1)
                        .append(" = ")
                        .append(line(framework, i))
                        .append('\n');
            }
            for (int i = 1; i <= framework.size(); i++) {
                out.append("arg(a").append(i).append(").\n");
            }
            for (int i = 0; i < framework.attacks(); i++) {
                out.append("att(a").append(framework.attacker(i) + 1);
                out.append(",a").append(framework.target(i) + 1).append(").\n");
            }
            return out.toString();
        }

        @Override
        FrameworkReader reader() {
            return new ApxReader();
        }
    },
    /** The trivial graph format: {@code 1 label} for each argument, {@code #}, then {@code 1 2} for an attack. */
    TGF {
        @Override
        public String write(Framework framework) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < framework.size(); i++) {
                out.append(i + 1).append(' ').append(line(framework, i)).append('\n');
            }
            return attacks(framework, out.append("#\n"));
        }

        @Override
        FrameworkReader reader() {
            return new TgfReader();
        }
    };

    /** Most arguments that a file may have; a header that promises more is refused before room is made for them. */
    public static final int MAX_ARGUMENTS = 1_000_000;

    private static final int MAX_FINDINGS = 20;

    /**
     * What came of reading.
     *
     * @param framework empty where there are findings
     * @param findings in the order of the file, at most twenty
     */
    public record Reading(Optional<Framework> framework, List<Diagnostic> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    public abstract String write(Framework framework);

    abstract FrameworkReader reader();

    /**
     * Reads a framework.
     *
     * @param file as findings name it
     */
    public Reading read(String file, String text) {
        FrameworkReader reader = reader();
        List<Diagnostic> findings = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            Optional<FrameworkReader.Problem> problem = reader.line(line);
            if (problem.isPresent()) {
                findings.add(problem.get().at(new Place(file, number, 1, Math.max(1, line.length())), line));
            }
            if (findings.size() == MAX_FINDINGS || problem.filter(p -> p.last()).isPresent()) {
                return new Reading(Optional.empty(), findings);
            }
        }
        if (findings.isEmpty()) {
            reader.end().ifPresent(problem -> findings.add(problem.at(Spot.ofFile(file))));
        }
        return new Reading(findings.isEmpty() ? Optional.of(reader.framework()) : Optional.empty(), findings);
    }

    private static String attacks(Framework framework, StringBuilder out) {
        for (int i = 0; i < framework.attacks(); i++) {
            out.append(framework.attacker(i) + 1)
                    .append(' ')
                    .append(framework.target(i) + 1)
                    .append('\n');
        }
        return out.toString();
    }

    /** A name fit for one line. */
    private static String line(Framework framework, int argument) {
        return framework.names().get(argument).replaceAll("\\R", " ").strip();
    }
}
