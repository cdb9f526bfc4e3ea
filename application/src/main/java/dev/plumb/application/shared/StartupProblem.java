package dev.plumb.application.shared;

/** A reason not to start that its reader can remove; its message is one line that says how. */
public class StartupProblem extends RuntimeException {

    public StartupProblem(String line) {
        super(line);
    }

    public StartupProblem(String line, Throwable cause) {
        super(line, cause);
    }

    /** The one line that says what to do. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
