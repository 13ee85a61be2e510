import { NETWORK_MODULES, PROCESSES, TRANSPORT } from '../layers.mjs';
import { visitImports } from './imports.mjs';
import { projectPath } from './project-path.mjs';

/** Globals that open a connection, or reach a module without an import. */
const GLOBALS = new Set([
  'fetch',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'XMLHttpRequest',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
]);

/** Properties with the same power, whatever they are read from: `globalThis.fetch`, `process.getBuiltinModule`. */
const PROPERTIES = new Set([
  ...GLOBALS,
  'sendBeacon',
  'getBuiltinModule',
  'binding',
  '_linkedBinding',
  'createRequire',
]);

/** Objects that those are taken from by destructuring. */
const ROOTS = new Set(['globalThis', 'global', 'window', 'self', 'navigator', 'process']);

/** Exports of a module that may be imported otherwise. */
const EXPORTS = { electron: ['net', 'netLog'], module: ['createRequire'] };

/** Nothing but the transport can open a connection, and nothing but `processes` can start a program that could. */
export const network = {
  meta: { type: 'problem' },
  create(context) {
    const path = projectPath(context);
    if (path.startsWith(TRANSPORT)) return {};
    const report = (node, what) => context.report({ node, message: `${what} is for ${TRANSPORT} only.` });
    const imports = visitImports((source, node) => {
      const name = source?.replace(/^node:/, '');
      if (NETWORK_MODULES.includes(name)) report(node, name);
      if (name === 'child_process' && !path.startsWith(PROCESSES)) {
        context.report({ node, message: `Starting a program is for ${PROCESSES} only.` });
      }
      for (const specifier of node.specifiers ?? []) {
        const imported = specifier.imported?.name;
        const whole = specifier.type === 'ImportNamespaceSpecifier' || specifier.type === 'ImportDefaultSpecifier';
        if (EXPORTS[name]?.includes(imported) || (whole && EXPORTS[name]))
          report(specifier, imported ?? `All of ${name}`);
      }
    });
    return {
      ...imports,
      Identifier(node) {
        if (GLOBALS.has(node.name) && isGlobal(node, context)) report(node, node.name);
      },
      VariableDeclarator(node) {
        if (node.id.type !== 'ObjectPattern' || !ROOTS.has(node.init?.name)) return;
        for (const { key } of node.id.properties) {
          if (PROPERTIES.has(key?.name ?? key?.value)) report(key, key.name ?? key.value);
        }
      },
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (PROPERTIES.has(name)) report(node, name);
      },
    };
  },
};

/** A name that nothing in the file declares, used as a value. */
function isGlobal(node, context) {
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return false;
  if (parent.type === 'Property' && parent.key === node && !parent.shorthand) return false;
  if (parent.type.startsWith('TS')) return false;
  for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
    if (scope.set.get(node.name)?.defs.length > 0) return false;
  }
  return true;
}
