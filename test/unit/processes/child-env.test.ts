import { expect, it } from 'vitest';

import { childEnv } from '../../../electron/processes/child-env.ts';

// The bug: whoever starts the app has a library of their own loaded beside the words, or a model that does not start.
it('hands on nothing that Node, llama.cpp or its bindings load, log or start by', () => {
  const harmful = {
    NODE_OPTIONS: '--require=/tmp/a.js',
    LD_PRELOAD: '/tmp/a.so',
    GGML_BACKEND_PATH: '/tmp/a.so',
    GGML_SCHED_DEBUG: '2',
    LLAMA_ARG_MODEL: '/tmp/a.gguf',
    NODE_LLAMA_CPP_LOG_LEVEL: 'debug',
    NODE_LLAMA_CPP_XPACKS_STORE_FOLDER: '/tmp',
    npm_config_node_llama_cpp_postinstall: 'ignoreFailedBuild',
    CI: '',
  };
  const harmless = { HOME: '/home/a', PATH: '/usr/bin', LANG: 'de_DE.UTF-8', CINNAMON_VERSION: '6' };
  expect(childEnv(false, { ...harmful, ...harmless })).toEqual(harmless);
});

it('gives a bare one nothing but what every program needs', () => {
  expect(childEnv(true, { HOME: '/home/a', SystemRoot: 'C:\\Windows', GGML_BACKEND_PATH: '/tmp/a.so' })).toEqual({
    SystemRoot: 'C:\\Windows',
  });
});
