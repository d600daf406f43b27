package org.rejoinder.draw;

/** A picture cannot be drawn; the message is for users and says what to do. */
public final class DrawException extends Exception {
    public DrawException(String message, Throwable cause) {
        super(message, cause);
    }
}
