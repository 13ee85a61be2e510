import { runTool } from '../../processes/run-tool.ts';
import type { RunTool } from '../../processes/run-tool.ts';
import { problem } from './policy-problem.ts';
import type { PolicyReading, PolicySource } from './policy-source.ts';
import { valuesToDocument } from './values-to-document.ts';

/** Only administrators can write below it. The same key for each user is not read. */
export const REGISTRY_KEY = String.raw`HKLM\SOFTWARE\Policies\Sotto`;

const REGISTRY_PARENT = String.raw`HKLM\SOFTWARE\Policies`;

/** Fixed: a path made from the environment would let whoever starts the app choose the program that answers. */
const REG = String.raw`C:\Windows\System32\reg.exe`;

/** Windows: what group policy or a management service wrote to the registry. */
export function registrySource(run: RunTool = runTool): PolicySource {
  return {
    name: REGISTRY_KEY,
    async read(): Promise<PolicyReading> {
      try {
        const { code, stdout } = await run(REG, ['query', REGISTRY_KEY, '/s', '/reg:64']);
        // reg.exe ends with 1 when there is no such key, and when we may not read it: what is above tells which
        if (code === 1 && !(await isListed(run))) return { state: 'absent' };
        if (code !== 0) return { state: 'broken', problem: problem('unreadable') };
        // reg.exe writes the console's code page: what is no UTF-8 was not read as it was written
        if (stdout.includes('\uFFFD')) return { state: 'broken', problem: problem('unreadable') };
        const values = readRegQuery(stdout);
        return values.size === 0
          ? { state: 'absent' }
          : { state: 'text', text: valuesToDocument(Object.fromEntries(values)) };
      } catch {
        return { state: 'broken', problem: problem('unreadable') };
      }
    },
  };
}

/** Whether the key above names ours. Its own absence, on a computer without any policy, is reg.exe's 1 as well. */
async function isListed(run: RunTool): Promise<boolean> {
  const { code, stdout } = await run(REG, ['query', REGISTRY_PARENT, '/reg:64']);
  if (code > 1) throw new Error('The registry could not be read');
  return stdout.split(/\r?\n/).some((line) => /^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sotto$/i.test(line.trim()));
}

/**
 * The output of `reg query KEY /s`: a line for each key, then `    name    TYPE    data`. A list is REG_MULTI_SZ, its
 * parts separated by `\0` in the output, or a subkey with numbered values, as the list element of group policy makes it.
 */
export function readRegQuery(output: string): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const lists = new Map<string, string[]>();
  let subkey = '';
  for (const line of output.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) {
      subkey = line.split('\\Sotto')[1]?.replace(/^\\/, '') ?? '';
      // one that is there and empty says "none", which is not the same as saying nothing
      if (subkey !== '' && !lists.has(subkey)) lists.set(subkey, []);
      continue;
    }
    const match = /^ {4}(.+?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/.exec(line);
    if (match === null) continue;
    const [, name = '', type = '', data = ''] = match;
    if (subkey === '') values.set(name, valueOf(type, data));
    else lists.set(subkey, [...(lists.get(subkey) ?? []), data]);
  }
  for (const [name, parts] of lists) values.set(name, parts);
  return values;
}

function valueOf(type: string, data: string): unknown {
  if (type === 'REG_DWORD' || type === 'REG_QWORD') return Number(data);
  if (type === 'REG_MULTI_SZ') return data === '' ? [] : data.split('\\0').filter((part) => part !== '');
  return data;
}
