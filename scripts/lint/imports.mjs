/** Calls `check(source, node)` for every module that a file names: import, export from, import(), require(). */
export function visitImports(check) {
  const literal = (node) => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined);
  const declaration = (node) => {
    if (node.source) check(literal(node.source), node);
  };
  return {
    ImportDeclaration: declaration,
    ExportNamedDeclaration: declaration,
    ExportAllDeclaration: declaration,
    ImportExpression: (node) => check(literal(node.source), node),
    TSImportType: (node) => check(literal(node.source ?? node.argument?.literal ?? node.argument), node),
    CallExpression(node) {
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
      if (isRequire) check(literal(node.arguments[0]), node);
    },
  };
}
