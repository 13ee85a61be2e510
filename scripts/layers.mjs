/**
 * Which folder may import what. The one table behind the lint rule and dependency-cruiser; docs/architecture.md tells
 * the reasons. The most specific folder that holds a file is its layer.
 *
 * `may`: our own files, by folder or path. `packages`: third-party packages. `node`: whether Node's own modules.
 */
export const LAYERS = [
  { folder: 'shared/', may: ['shared/'], packages: ['zod', 'i18next'], node: false },
  {
    folder: 'renderer/',
    may: ['renderer/', 'shared/'],
    packages: [
      ...['react', 'react-dom', 'zustand', '@base-ui/react', 'lucide-react', '@tanstack/react-virtual'],
      ...['i18next', 'react-i18next', 'zod', '@fontsource-variable/inter', '@fontsource-variable/jetbrains-mono'],
      ...['react-markdown', 'remark-gfm', 'remark-math', 'rehype-katex', 'katex', 'highlight.js', 'lowlight'],
      ...['tailwindcss'],
    ],
    node: false,
  },
  // runs in the sealed frames of previews: nothing of the app is in there
  { folder: 'renderer/preview/', may: ['renderer/preview/'], packages: ['mermaid'], node: false },
  { folder: 'electron/preload/', may: ['electron/preload/', 'shared/'], packages: ['electron'], node: false },
  {
    folder: 'electron/main/',
    may: ['electron/main/', 'electron/processes/', 'shared/'],
    // Electron's own: Node's files without archives shown as folders
    packages: ['electron', 'original-fs'],
    node: true,
  },
  { folder: 'electron/processes/', may: ['electron/processes/', 'shared/'], packages: [], node: true },
  {
    folder: 'electron/core/',
    may: [
      'electron/core/',
      'electron/processes/',
      'electron/inference/protocol.ts',
      'electron/extract/protocol.ts',
      'shared/',
    ],
    packages: ['zod'],
    node: true,
  },
  ...['electron/core/privacy/', 'electron/core/routing/'].map((folder) => ({
    folder,
    may: ['electron/core/privacy/', 'electron/core/routing/', 'shared/'],
    packages: ['libphonenumber-js', 'ibantools', 'stdnum', 'tldts', 'linkify-it', '@noble/hashes', 'zod'],
    node: false,
  })),
  {
    folder: 'electron/core/transfer/',
    may: ['electron/core/', 'shared/'],
    packages: ['zod', 'yauzl'],
    node: true,
  },
  {
    folder: 'electron/core/crypto/',
    may: ['electron/core/crypto/', 'shared/'],
    packages: ['libsodium-wrappers'],
    node: true,
  },
  {
    folder: 'electron/core/vault/',
    may: ['electron/core/', 'shared/'],
    packages: ['keytar', 'better-sqlite3', 'zod'],
    node: true,
  },
  {
    folder: 'electron/core/store/',
    may: ['electron/core/', 'electron/processes/', 'shared/'],
    packages: ['better-sqlite3', 'zod'],
    node: true,
  },
  {
    folder: 'electron/core/providers/',
    may: ['electron/core/', 'shared/'],
    packages: [
      ...[
        'ai',
        '@ai-sdk/provider',
        '@ai-sdk/openai',
        '@ai-sdk/google',
        '@ai-sdk/anthropic',
        '@ai-sdk/openai-compatible',
      ],
      'zod',
    ],
    node: true,
  },
  {
    folder: 'electron/inference/',
    may: ['electron/inference/', 'electron/processes/', 'shared/'],
    packages: ['node-llama-cpp', '@huggingface/jinja', 'zod'],
    node: true,
  },
  {
    folder: 'electron/extract/',
    may: ['electron/extract/', 'electron/processes/', 'shared/'],
    packages: ['pdfjs-dist', 'zod'],
    node: true,
  },
  {
    folder: 'electron/cli/',
    may: ['electron/cli/', 'electron/core/', 'electron/processes/', 'shared/'],
    packages: [],
    node: true,
  },
];

/** The only place that may open a connection. */
export const TRANSPORT = 'electron/core/providers/transport/';

/** The only place that may start a program: a shell or a downloader would be a way around the transport. */
export const PROCESSES = 'electron/processes/';

/** Node's modules that can open a connection, and packages that do. */
export const NETWORK_MODULES = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'undici',
  'inspector',
  'inspector/promises',
  // Node's own parts of the above, which it still hands out
  '_http_agent',
  '_http_client',
  '_http_server',
  '_tls_common',
  '_tls_wrap',
];

/** Ours to keep apart: what is not listed here is outside the layers (scripts, tests, configuration). */
export const OURS = /^(electron|renderer|shared)\//;

const bySpecificity = [...LAYERS].sort((a, b) => b.folder.length - a.folder.length);

/** The layer of a file, by its path from the project's root with forward slashes; undefined outside the layers. */
export const layerOf = (path) => bySpecificity.find(({ folder }) => path.startsWith(folder));

/** Folders that are layers of their own inside this one. */
export const layersInside = (layer) =>
  LAYERS.filter(({ folder }) => folder !== layer.folder && folder.startsWith(layer.folder)).map(({ folder }) => folder);
