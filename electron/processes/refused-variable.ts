/**
 * Variables that put somebody's library into a program before a line of it runs. Whoever sets one is told instead of
 * served. Whoever can run programs as this person has other ways (docs/security.md): this keeps one from passing unseen.
 */
const REFUSED = /^(LD_PRELOAD|LD_AUDIT|DYLD_.+)$/;

/** The first variable that the app does not start with; undefined when there is none. An empty one says nothing. */
export function refusedVariable(env: NodeJS.ProcessEnv): string | undefined {
  return Object.keys(env).find((name) => env[name] !== '' && REFUSED.test(name));
}
