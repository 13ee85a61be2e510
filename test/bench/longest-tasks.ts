interface TraceData {
  readonly functionName?: string;
  readonly url?: string;
  readonly lineNumber?: number;
}

/** As far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: TraceData };
}

type Timed = TraceEvent & { readonly dur: number };

const SHOWN = 8;
const INSIDE = 10;
const TASK = /^(RunTask|ThreadControllerImpl::RunTask)$/;

/** The longest tasks of the pages' own threads, and what took the time inside each, as text. */
export function longestTasks(events: readonly TraceEvent[]): string {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => thread(event)),
  );
  const timed = events.filter(
    (event): event is Timed => event.ph === 'X' && event.dur !== undefined && threads.has(thread(event)),
  );
  const tasks = distinct(timed.filter(({ name }) => TASK.test(name))).toSorted((a, b) => b.dur - a.dur);
  const began = timed.reduce((least, { ts }) => Math.min(least, ts), Infinity);
  const lines = [`${tasks.length} tasks, ${tasks.filter(({ dur }) => dur > 50_000).length} of them over 50 ms`];
  for (const task of tasks.slice(0, SHOWN)) {
    lines.push(`\n${ms(task.dur)} at ${ms(task.ts - began)}`);
    const inside = timed.filter(
      (event) =>
        event !== task &&
        !TASK.test(event.name) &&
        thread(event) === thread(task) &&
        event.ts >= task.ts &&
        event.ts + event.dur <= task.ts + task.dur,
    );
    for (const [what, total] of totals(inside).slice(0, INSIDE)) lines.push(`  ${ms(total).padStart(10)}  ${what}`);
  }
  return `${lines.join('\n')}\n`;
}

const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
const ms = (microseconds: number): string => `${(microseconds / 1000).toFixed(1)} ms`;

/** A task is recorded once by each of two categories, one inside the other: the outer one counts. */
function distinct(tasks: readonly Timed[]): Timed[] {
  const ends = new Map<string, number>();
  return tasks
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter((task) => {
      if (task.ts < (ends.get(thread(task)) ?? -Infinity)) return false;
      ends.set(thread(task), task.ts + task.dur);
      return true;
    });
}

/** By name and place in the code; what contains another counts it too. */
function totals(events: readonly Timed[]): (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { name, args, dur } of events) {
    const { functionName, url, lineNumber } = args?.data ?? {};
    const place = url !== undefined ? ` ${functionName ?? ''} ${url.split('/').at(-1)}:${lineNumber ?? ''}` : '';
    sums.set(name + place, (sums.get(name + place) ?? 0) + dur);
  }
  return [...sums].toSorted(([, a], [, b]) => b - a);
}
