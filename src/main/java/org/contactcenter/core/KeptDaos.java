package org.contactcenter.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.ExtensionFactory;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;

/**
 * Makes a DAO once a transaction. Jdbi's DAOs on demand are otherwise made anew for every call of a
 * method, with the handlers of all their methods, which takes longer than many a statement.
 */
final class KeptDaos implements ExtensionFactory {
  private final Extensions makers;
  private final Map<HandleSupplier, Map<Class<?>, Object>> kept = new ConcurrentHashMap<>();

  private KeptDaos(Extensions makers) {
    this.makers = makers;
  }

  /** Keeps whatever DAOs this Jdbi knows to make by now. */
  static void install(Jdbi jdbi) {
    var makers = jdbi.getConfig().createCopy().get(Extensions.class);
    jdbi.registerExtension(new KeptDaos(makers));
  }

  @Override
  public boolean accepts(Class<?> type) {
    return makers.hasExtensionFor(type);
  }

  @Override
  public Set<FactoryFlag> getFactoryFlags() {
    return Set.of(FactoryFlag.DONT_USE_PROXY);
  }

  /** All calls within one transaction come with the same supplier of its connection. */
  @Override
  public <E> E attach(Class<E> type, HandleSupplier supplier) {
    var daos = Optional.ofNullable(kept.get(supplier)).orElseGet(() -> begun(supplier));
    return type.cast(
        daos.computeIfAbsent(type, any -> makers.findFor(type, supplier).orElseThrow()));
  }

  /** The connection is opened here where it is not yet, so nothing may be locked meanwhile. */
  private Map<Class<?>, Object> begun(HandleSupplier supplier) {
    supplier.getHandle().addCleanable(() -> kept.remove(supplier));
    var daos = new HashMap<Class<?>, Object>();
    kept.put(supplier, daos);
    return daos;
  }
}
