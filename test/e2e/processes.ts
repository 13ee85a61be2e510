import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process below this one, from /proc. */
export function descendantsOf(pid: number): RunningProcess[] {
  const all = readdirSync('/proc').flatMap((name) => read(name));
  const found: RunningProcess[] = [];
  const queue = [pid];
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    for (const child of all.filter((it) => it.parent === parent)) {
      found.push(child);
      queue.push(child.pid);
    }
  }
  return found;
}

/** The process id of core or of inference below main; undefined while it is not running. */
export function findProcess(main: number, kind: 'core' | 'inference'): number | undefined {
  return descendantsOf(main).find(({ command }) => command.includes(`/out/${kind}/index.js`))?.pid;
}

function read(name: string): RunningProcess[] {
  if (!/^\d+$/.test(name)) return [];
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    // the name in brackets may hold anything, a bracket too
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return [];
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid: Number(name), parent: Number(parent), command }];
  } catch {
    return [];
  }
}
