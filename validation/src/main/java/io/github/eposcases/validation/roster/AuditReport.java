package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The result of the audit of a small list.
 *
 * @param summary the figures
 * @param findings all findings in their stable order
 * @since 0.1
 */
public record AuditReport(AuditSummary summary, List<Finding> findings) {
    /**
     * Checks the parts.
     *
     * @param summary the figures
     * @param findings all findings
     */
    public AuditReport {
        requireNonNull(summary, "summary");
        findings = List.copyOf(findings);
    }
}
