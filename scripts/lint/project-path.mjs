import { relative, sep } from 'node:path';

/** The path of the file under inspection from the project's root (where oxlint is run), with forward slashes. */
export function projectPath(context) {
  return relative(context.cwd, context.filename).split(sep).join('/');
}
