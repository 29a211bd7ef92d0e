package org.contactcenter.visit.proposal.solver;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.contactcenter.visit.proposal.model.Proposer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for the solver on the class path, and loads its native part when it is first asked for.
 * Nothing else here may touch a class of the solver before that.
 */
public final class Solvers {
  private static final Logger LOG = LoggerFactory.getLogger(Solvers.class);

  private final Supplier<Optional<Proposer>> proposer;

  public Solvers(int workers) {
    this.proposer = Suppliers.memoize(() -> load(workers));
  }

  /** Empty where the solver is not there, or has no native part for this machine. */
  public Optional<Proposer> proposer() {
    return proposer.get();
  }

  private static Optional<Proposer> load(int workers) {
    try {
      Class.forName("com.google.ortools.Loader");
      return Optional.of(Native.proposer(workers));
    } catch (ClassNotFoundException | LinkageError | RuntimeException missing) {
      LOG.info("no solver for timetable proposals: {}", missing.toString());
      return Optional.empty();
    }
  }

  /** Loaded with the solver only. */
  private static final class Native {
    static Proposer proposer(int workers) {
      com.google.ortools.Loader.loadNativeLibraries();
      return new CpProposer(workers);
    }
  }
}
