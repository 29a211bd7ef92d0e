package org.contactcenter.rights;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/**
 * All that is logged meanwhile, at every level and by every library, held against the sentinels.
 */
final class CapturedLog implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final java.util.logging.Logger driver =
      java.util.logging.Logger.getLogger("org.postgresql");
  private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
  private final Set<String> leaks = ConcurrentHashMap.newKeySet();
  private final AtomicLong lines = new AtomicLong();
  private final AppenderBase<ILoggingEvent> watcher;

  CapturedLog(Sentinels sentinels) {
    watcher =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            lines.incrementAndGet();
            var text = event.getFormattedMessage() + thrown(event) + event.getMDCPropertyMap();
            sentinels
                .in(text)
                .forEach(word -> leaks.add(event.getLoggerName() + " tells " + word.field()));
          }
        };
    root.iteratorForAppenders().forEachRemaining(appenders::add);
    appenders.forEach(root::detachAppender);
    watcher.setContext(root.getLoggerContext());
    watcher.start();
    root.addAppender(watcher);
    root.setLevel(Level.TRACE);
    driver.setLevel(java.util.logging.Level.ALL);
  }

  Set<String> leaks() {
    return new HashSet<>(leaks);
  }

  long lines() {
    return lines.get();
  }

  @Override
  public void close() {
    root.setLevel(level);
    driver.setLevel(java.util.logging.Level.WARNING);
    root.detachAppender(watcher);
    appenders.forEach(root::addAppender);
  }

  private static String thrown(ILoggingEvent event) {
    return event.getThrowableProxy() == null
        ? ""
        : ThrowableProxyUtil.asString(event.getThrowableProxy());
  }
}
