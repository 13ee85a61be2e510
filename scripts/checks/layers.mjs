import { inRoot, pinnedNode } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';
import { filesUnder } from '../lib/sources.mjs';

const FOLDERS = ['electron', 'renderer', 'shared'];

/**
 * dependency-cruiser on what imports resolve to. It says "no violations" when it can't parse a thing, so the number of
 * modules that it saw is held against the number of source files there are.
 */
export async function layers() {
  const tool = inRoot('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [tool, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...FOLDERS];
  const { output } = await capture(pinnedNode(), args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const { summary } = JSON.parse(output);
  const floor = [...filesUnder(FOLDERS)].filter((path) => /\.tsx?$/.test(path)).length;
  const problems = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  if (summary.totalCruised < floor) problems.push(`It saw ${summary.totalCruised} modules of at least ${floor}.`);
  return { code: problems.length === 0 ? 0 : 1, output: problems.join('\n') };
}
