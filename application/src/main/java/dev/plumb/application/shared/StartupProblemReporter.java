package dev.plumb.application.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the program did not start, and what to do, without a stack trace. */
class StartupProblemReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger("dev.plumb");

    @Override
    public void report(FailureAnalysis analysis) {
        if (analysis.getAction() == null) {
            log.error("Plumb did not start. {}", analysis.getDescription());
        } else {
            log.error(
                    "Plumb did not start. {}\n{}", analysis.getDescription(), analysis.getAction());
        }
        log.debug("The cause", analysis.getCause());
    }
}
