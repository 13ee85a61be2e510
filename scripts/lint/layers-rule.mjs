import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

import { layerOf, OURS } from '../layers.mjs';
import { visitImports } from './imports.mjs';
import { projectPath } from './project-path.mjs';

/** Refuses an import that the table of layers does not allow. */
export const layers = {
  meta: { type: 'problem' },
  create(context) {
    const path = projectPath(context);
    const layer = layerOf(path);
    if (layer === undefined) return {};
    return visitImports((source, node) => {
      const problem = problemOf(path, layer, source);
      if (problem !== undefined) context.report({ node, message: problem });
    });
  },
};

function problemOf(path, layer, source) {
  if (source === undefined) return 'Only a module named in plain text can be checked.';
  if (source.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), source)).split('?')[0];
    if (!OURS.test(target)) return `${layer.folder} may not import ${target}: it is outside the layers.`;
    return layer.may.some((allowed) => target.startsWith(allowed))
      ? undefined
      : `${layer.folder} may not import ${target}.`;
  }
  if (isBuiltin(source)) return layer.node ? undefined : `${layer.folder} may not import Node's ${source}.`;
  const name = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
  return layer.packages.includes(name) ? undefined : `${layer.folder} may not import the package ${name}.`;
}
