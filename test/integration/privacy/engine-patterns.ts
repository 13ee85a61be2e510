import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const ENGINE = 'electron/core/privacy';

/** A regular expression literal, where one may stand in TypeScript as we write it. */
const LITERAL = /(?<=[=(,:\s!&|?[{;>]|^)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g;

export interface EnginePattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Every regular expression of the engine: literals from the sources, and those that are put together when it is loaded. */
export async function enginePatterns(): Promise<EnginePattern[]> {
  const patterns = new Map<string, EnginePattern>();
  const add = (source: string, flags: string, file: string): void => {
    patterns.set(`/${source}/${flags}`, { source, flags, file });
  };
  for (const file of globSync(`${ENGINE}/**/*.ts`, { cwd: ROOT })) {
    for (const line of readFileSync(join(ROOT, file), 'utf8').split('\n')) {
      if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
      for (const [literal] of line.matchAll(LITERAL)) {
        const end = literal.lastIndexOf('/');
        if (compiles(literal.slice(1, end), literal.slice(end + 1)))
          add(literal.slice(1, end), literal.slice(end + 1), file);
      }
    }
  }
  await recordingRegExp(
    (regex, stack) => {
      if (stack[0]?.includes(ENGINE) === true) add(regex.source, regex.flags, 'put together when loaded');
    },
    async () => {
      const { createPrivacyEngine } = await import('../../../electron/core/privacy/index.ts');
      const model = (name: string): Uint8Array => readFileSync(join(ROOT, `models/privacy/${name}.bin`));
      createPrivacyEngine({ names: model('names'), topics: model('topics') }).analyze(
        'Ann Lee, 1 Main Street, password: hunter22',
      );
    },
  );
  return [...patterns.values()];
}

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/** Runs something and is told of each `new RegExp` in it, with the stack frames of whoever called it. */
async function recordingRegExp(
  record: (regex: RegExp, stack: readonly string[]) => void,
  run: () => Promise<void>,
): Promise<void> {
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const regex = new target(...args);
      record(regex, (new Error('who made it').stack ?? '').split('\n').slice(2));
      return regex;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
}
