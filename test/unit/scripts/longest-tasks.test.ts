import { describe, expect, it } from 'vitest';

import { longestTasks } from '../../bench/longest-tasks.ts';

const at = (name: string, tid: number, ts: number, dur: number, data = {}) => ({
  name,
  ph: 'X',
  pid: 7,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
  args: { data },
});
const named = (tid: number, name: string) => ({ name: 'thread_name', ph: 'M', pid: 7, tid, ts: 0, args: { name } });

// The bugs: a summary that shows a worker's tasks as the page's, that counts one task twice, or that blames a task for
// what ran after it.
describe('the longest tasks of a trace', () => {
  const events = [
    named(1, 'CrRendererMain'),
    named(2, 'DedicatedWorker thread'),
    at('RunTask', 1, 10, 70),
    at('ThreadControllerImpl::RunTask', 1, 10, 70),
    at('FunctionCall', 1, 12, 40, { functionName: 'draw', url: 'app://sotto/assets/chat.js', lineNumber: 5 }),
    at('Layout', 1, 60, 15),
    at('RunTask', 1, 100, 20),
    at('Paint', 1, 101, 9),
    at('RunTask', 2, 0, 900),
  ];
  const text = longestTasks(events);

  it('are the page’s own, each once, with what is inside', () => {
    expect(text).not.toContain('900.0 ms');
    expect(text).toMatch(/^2 tasks, 1 of them over 50 ms/);
    expect(text.match(/70\.0 ms/g)).toHaveLength(1);
    const [, first, second] = text.split('\n\n').map((part) => part.split('\n').map((line) => line.trim()));
    expect(first).toEqual(['70.0 ms at 0.0 ms', '40.0 ms  FunctionCall draw chat.js:5', '15.0 ms  Layout']);
    expect(second).toEqual(['20.0 ms at 90.0 ms', '9.0 ms  Paint', '']);
  });
});
