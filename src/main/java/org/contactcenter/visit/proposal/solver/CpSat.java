package org.contactcenter.visit.proposal.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;

/** Runs the solver so that the same question has the same answer, unless its time runs out. */
final class CpSat {
  private static final int SEED = 1;

  private final int workers;

  CpSat(int workers) {
    this.workers = workers;
  }

  /**
   * The solver with the best solution found in the time; empty where none was found. What its
   * preparation could find out is in the model already, and would cost more time than the search.
   */
  Optional<CpSolver> solve(CpModel model, double seconds) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setRandomSeed(SEED)
        .setNumWorkers(workers)
        .setCpModelPresolve(false)
        .setSymmetryLevel(0)
        .setMaxTimeInSeconds(seconds);
    var status = solver.solve(model);
    if (status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException("invalid model: " + model.validate());
    }
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
        ? Optional.of(solver)
        : Optional.empty();
  }
}
