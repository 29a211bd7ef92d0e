package org.contactcenter.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Silences libraries below INFO, whatever the configuration asks for. Drivers, servers and
 * validators print in their debug logs what passes through them, and that is the data of families.
 */
public final class QuietLibraries extends TurboFilter {
  private static final String OURS = "org.contactcenter";

  /** Holds from now on, for as long as the program runs. */
  public static void enforce() {
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    if (factory instanceof LoggerContext context) {
      var filter = new QuietLibraries();
      filter.setContext(context);
      filter.start();
      context.addTurboFilter(filter);
    }
  }

  @Override
  public FilterReply decide(
      Marker marker, Logger logger, Level level, String format, Object[] values, Throwable thrown) {
    boolean chatter = !level.isGreaterOrEqual(Level.INFO) && !logger.getName().startsWith(OURS);
    return chatter ? FilterReply.DENY : FilterReply.NEUTRAL;
  }
}
