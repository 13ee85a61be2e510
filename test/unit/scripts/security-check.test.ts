import { expect, it } from 'vitest';

// @ts-expect-error a script without types
import { findingsIn, RULES } from '../../../scripts/checks/security.mjs';

// The bug this catches: a check that finds nothing because it can't.
const BAD = [
  "spawn('sh', [], { shell: true });",
  "exec('rm ' + name);",
  'eval(text);',
  'new Function(text)();',
  "setTimeout('go()', 1);",
  'element.innerHTML = text;',
  "createHash('md5')",
  "createHash('sha1')",
  'const tls = { rejectUnauthorized: false };',
  'const tls = { rejectUnauthorized: strict };',
  'const web = { nodeIntegration: true };',
  'const web = { contextIsolation: false };',
  'const web = { sandbox: false };',
  "window.postMessage(data, '*');",
  'debugger;',
  'window.webContents.openDevTools();',
  'const key = Math.random();',
  'console.log(message);',
  "const at = 'http://example.com/';",
];

it.each(BAD)('finds %s', (line) => {
  expect(findingsIn(`const a = 1;\n${line}\n`, 'electron/core/x.ts')).toEqual([
    { line: 2, what: expect.any(String) as string },
  ]);
});

it('has a case for every rule, and leaves comments and good code alone', () => {
  const found = new Set(
    BAD.flatMap((line) => (findingsIn(line, 'x.ts') as { what: string }[]).map(({ what }) => what)),
  );
  expect(found.size).toBe((RULES as unknown[]).length);
  const good = [
    '// eval(text) would be wrong',
    ' * console.log(x)',
    "createHash('sha256')",
    'rejectUnauthorized: true',
    'pattern.exec(text)',
  ];
  expect(findingsIn(good.join('\n'), 'x.ts')).toEqual([]);
});
