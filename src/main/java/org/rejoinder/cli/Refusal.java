package org.rejoinder.cli;

import java.io.IOException;

/** A command cannot do what it was asked; the message is printed as it stands and the exit status is 1. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
