import { LAYERS, layersInside, NETWORK_MODULES, OURS, TRANSPORT } from './scripts/layers.mjs';

const escape = (path) => path.replaceAll(/[.\\/]/g, '\\$&');
const anyOf = (paths) => `^(${paths.map(escape).join('|')})`;

/** The table of layers as rules on what imports really resolve to. */
const layers = LAYERS.flatMap((layer) => {
  const from = { path: anyOf([layer.folder]), ...notInside(layer) };
  return [
    {
      name: `${layer.folder} → ours`,
      severity: 'error',
      from,
      to: { path: [OURS.source, '^(test|scripts)/'], pathNot: anyOf(layer.may) },
    },
    {
      name: `${layer.folder} → packages`,
      severity: 'error',
      from,
      to: {
        path: '(^|/)node_modules/',
        pathNot: layer.packages.map((name) => `(^|/)node_modules/(@types/)?${escape(name)}/`),
      },
    },
    ...(layer.node
      ? []
      : [{ name: `${layer.folder} → Node`, severity: 'error', from, to: { dependencyTypes: ['core'] } }]),
  ];
});

function notInside(layer) {
  const inside = layersInside(layer);
  return inside.length === 0 ? {} : { pathNot: anyOf(inside) };
}

export default {
  forbidden: [
    ...layers,
    {
      name: 'connections',
      severity: 'error',
      from: { path: OURS.source, pathNot: anyOf([TRANSPORT]) },
      to: { path: `^(node:)?(${NETWORK_MODULES.map(escape).join('|')})$` },
    },
    { name: 'circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'unresolvable',
      severity: 'error',
      from: {},
      // mermaid: the compiler and the bundler find it; original-fs: a module that Electron brings
      to: { couldNotResolve: true, pathNot: '^(mermaid|original-fs)$' },
    },
    {
      name: 'tests in the product',
      severity: 'error',
      from: { path: OURS.source },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
