package org.contactcenter.identity.password;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;

/** Choosing a password: the rule, and the names that everybody knows at that center. */
public final class PasswordChoice {
  private final PasswordRule rule;
  private final List<Function<Scope, List<String>>> knownNames = new CopyOnWriteArrayList<>();

  public PasswordChoice(PasswordRule rule) {
    this.rule = rule;
  }

  /** A feature above tells the names that it knows of a center. */
  public void avoid(Function<Scope, List<String>> names) {
    knownNames.add(names);
  }

  /**
   * Throws a {@link Problem} (422) that names the field and what is wrong.
   *
   * @param ofPerson what the account and the person are called
   */
  public void require(Scope scope, String field, String password, Collection<String> ofPerson) {
    var names = new ArrayList<>(ofPerson);
    knownNames.forEach(known -> names.addAll(known.apply(scope)));
    rule.require(field, password, names);
  }
}
