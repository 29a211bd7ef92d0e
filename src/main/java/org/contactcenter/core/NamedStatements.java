package org.contactcenter.core;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * Says before each statement which DAO's it is, for whoever looks at what the database is doing.
 * Dropwizard's own way to do so takes every statement apart anew at every call, which takes longer
 * than many a statement; here Jdbi keeps the parts. What it keeps has its {@link KeptPlans}.
 */
final class NamedStatements implements TemplateEngine.Parsing {
  private final TemplateEngine.Parsing templates = new DefinedAttributeTemplateEngine();

  @Override
  public Optional<Function<StatementContext, String>> parse(String sql, ConfigRegistry config) {
    return templates
        .parse(KeptPlans.of(sql), config)
        .map(rendered -> context -> named(context, rendered));
  }

  private static String named(
      StatementContext context, Function<StatementContext, String> rendered) {
    var sql = rendered.apply(context);
    var method = context.getExtensionMethod();
    return method == null
        ? sql
        : "/* "
            + method.getType().getSimpleName()
            + '.'
            + method.getMethod().getName()
            + " */ "
            + sql;
  }
}
