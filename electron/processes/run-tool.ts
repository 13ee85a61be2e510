import { execFile } from 'node:child_process';

/** Runs a program of the system by its absolute path. Rejects when it can't be started or does not end in time. */
export type RunTool = (file: string, args: readonly string[]) => Promise<{ code: number; stdout: string }>;

/** Milliseconds. */
const LIMIT_MS = 10_000;

/** Without our environment: nothing a person set there changes what the tool answers. */
export const runTool: RunTool = (file, args) =>
  new Promise((resolve, reject) => {
    const options = { env: {}, timeout: LIMIT_MS, maxBuffer: 50_000_000, windowsHide: true };
    const child = execFile(file, [...args], options, (error, stdout) => {
      if (error !== null && typeof error.code !== 'number') reject(new Error('The tool could not be run'));
      else resolve({ code: child.exitCode ?? 0, stdout });
    });
  });
