import { expect, it } from 'vitest';

import { hasFootnotes, linkDefinitions } from '../../../renderer/features/markdown/definitions.ts';

// Drawn block by block, a link whose address stands at the end of the text would stay plain brackets.
it('collects link definitions from the whole text', () => {
  expect(linkDefinitions('See [a] and [b].\n\n[a]: https://example.org\n[b]: <https://example.org/b> "B"')).toBe(
    '[a]: https://example.org\n[b]: <https://example.org/b> "B"',
  );
  expect(linkDefinitions('const a = [x]: no')).toBe('');
});

it('tells footnotes from links', () => {
  expect(hasFootnotes('Text[^1]\n\n[^1]: note')).toBe(true);
  expect(hasFootnotes('Text[^1] without its note')).toBe(false);
  expect(linkDefinitions('[^1]: note')).toBe('');
});
