/** better-sqlite3's `db.serialize()` returns the whole database in clear. */
export const serialize = {
  meta: { type: 'problem' },
  create(context) {
    return {
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (name === 'serialize')
          context.report({ node, message: 'serialize() returns the database in clear: use VACUUM INTO.' });
      },
    };
  },
};
