import { z } from 'zod';

import { keysOf } from '../policy-key.ts';

const key = keysOf('app');

export const appKeys = {
  'devTools.allowed': key(z.boolean(), {
    title: 'Allow developer tools',
    help: 'Whether the developer tools of the window may be opened, from the menu. Default: not in released builds.',
    strictest: false,
    example: false,
  }),
  'screenCapture.protected': key(z.boolean(), {
    title: 'Hide the window from screen capture',
    help: 'The window is left out of screenshots and recordings where the system can do that. Default: the person’s choice.',
    strictest: true,
    example: true,
  }),
  'updates.mode': key(z.enum(['off', 'notify', 'automatic']), {
    title: 'Updates',
    help: 'Whether the app asks the update server once a day and tells of new versions (notify), or fetches them too (automatic). An AppImage then replaces itself; every other package waits for whoever may install it. Needs a build with a release key. Default: the person’s choice, off at first.',
    strictest: 'off',
    example: 'notify',
  }),
  'updates.server': key(z.string().url().startsWith('https://').max(2000), {
    title: 'Update server',
    help: 'The address below which update.json and the files of releases lie. What it offers is believed only with a signature of the release key compiled into the build. Default: the server compiled into the build, if any.',
    example: 'https://updates.corp.example/sotto/',
  }),
  'banner.text': key(z.string().min(1).max(300), {
    title: 'Banner',
    help: 'A line shown at the top of every window, such as a rule of use. Default: none.',
    example: 'Contoso: client data stays on this device.',
  }),
  'support.link': key(z.string().url().startsWith('https://').max(2000), {
    title: 'Support link',
    help: 'Where "Get help" leads, under Settings, About. Default: none.',
    example: 'https://help.corp.example/sotto',
  }),
} as const;
