package org.contactcenter.speed;

/**
 * One row of the model, as the statement that inserts it for every row of the table {@code copy}.
 *
 * @param stage whose copies have one each
 */
record Pattern(Stage stage, String sql) {}
