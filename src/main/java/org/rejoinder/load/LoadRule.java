package org.rejoinder.load;

/** What loading can find wrong; {@code docs/diagnostics.md} explains each. */
public enum LoadRule {
    UNREADABLE_FILE,
    FILE_TOO_LARGE,
    TOO_MANY_FILES,
    TOO_MANY_FINDINGS,
    UNKNOWN_FILE_KIND,
    EMPTY_FOLDER,
    EMPTY_FILE,
    NOT_UTF_8,
    CONTROL_CHARACTER,
    YAML_SYNTAX,
    SEVERAL_DOCUMENTS,
    TOO_DEEP,
    TOO_MANY_VALUES,
    ALIAS,
    MERGE_KEY,
    TAG,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    UNKNOWN_VALUE,
    TOO_FEW,
    EMPTY_TEXT,
    BAD_ID,
    BAD_DATE,
    BAD_PAGES,
    BAD_ADDRESS,
    BAD_LANGUAGE,
    BAD_PASSAGE,
    DUPLICATE_ID,
    DUPLICATE_RELATION,
    UNKNOWN_REFERENCE,
    UNKNOWN_SPEAKER,
    UNKNOWN_WORK,
    UNKNOWN_EDITION,
    BROKEN_WORK,
    PASSAGE_OUTSIDE_WORK,
    NOTHING_TO_UNDERCUT;

    /** Kebab-case, as printed. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
