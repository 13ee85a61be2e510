import { afterAll, beforeAll, expect, test } from 'vitest';

import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ core, close } = await openCore());
});
afterAll(() => close());

test('settings that are changed at once are all kept (bug: two switches in a row, and the first turns itself back)', async () => {
  await Promise.all([
    core.call('settings.set', { autoTitles: false }),
    core.call('settings.set', { sendWithEnter: false }),
    core.call('settings.set', { downloadProxy: 'http://proxy.example:3128' }),
    core.call('appearance.set', { theme: 'dark' }),
    core.call('appearance.set', { zoom: 125 }),
  ]);
  expect(await core.call('settings.get', {})).toMatchObject({
    autoTitles: false,
    sendWithEnter: false,
    downloadProxy: 'http://proxy.example:3128',
  });
  expect(await core.call('appearance.get', {})).toMatchObject({ theme: 'dark', zoom: 125 });
});
