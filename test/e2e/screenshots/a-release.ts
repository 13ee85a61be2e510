/** What core says of a release that is newer: none can be made here, as its key is compiled into a company's build. */
export const RELEASE = {
  mode: 'notify',
  server: 'https://updates.example.org/sotto/',
  current: '0.1.0',
  askedAt: Date.now() - 3600_000,
  problem: null,
} as const;

export const FOUND = {
  release: '0.2.0',
  notes: 'Answers in two languages at once. Mends a list that lost its place.',
  bytes: 118_000_000,
  done: 118_000_000,
  by: 'itself',
  path: null,
} as const;
