/** Environment variables that would let whoever starts the app change what a child loads, trusts or prints. */
const DROPPED = new Set([
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_COMPILE_CACHE',
  'NODE_DEBUG_NATIVE',
  'NODE_REDIRECT_WARNINGS',
  'OPENSSL_CONF',
  'OPENSSL_MODULES',
  'LD_PRELOAD',
  'LD_AUDIT',
  'NODE_DEBUG',
  'NODE_V8_COVERAGE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SSLKEYLOGFILE',
  'ELECTRON_RUN_AS_NODE',
]);

/**
 * What llama.cpp and its bindings read: a library of somebody's own to load (GGML_BACKEND_PATH), a log of what they are
 * asked, other binaries. `CI` is theirs too: they start differently by it, or not at all.
 */
const DROPPED_NAMES = /^(?:GGML_|LLAMA_|NODE_LLAMA_CPP_|npm_config_|CI$)/i;

/** Without this one no program starts on Windows. */
const NEEDED = new Set(['SystemRoot']);

/** The environment of a child process. `bare`: none of it. */
export function childEnv(bare = false, env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const kept = (name: string): boolean => (bare ? NEEDED.has(name) : !DROPPED.has(name) && !DROPPED_NAMES.test(name));
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && kept(entry[0])),
  );
}
