/**
 * Proposes timetables with OR-tools' CP-SAT. The one package that knows the solver, which is not in
 * the jar: load it only through {@link org.contactcenter.visit.proposal.solver.Solvers}.
 */
@NullMarked
package org.contactcenter.visit.proposal.solver;

import org.jspecify.annotations.NullMarked;
