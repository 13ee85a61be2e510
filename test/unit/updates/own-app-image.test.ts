import { expect, test } from 'vitest';

import { ownAppImage } from '../../../electron/core/updates/own-app-image.ts';

// The bug: Sotto, installed as a package and started from a terminal inside another program's AppImage, takes that
// program's file for its own and writes the new version over it
test('only the image that holds the app is the app’s own', () => {
  const other = { APPIMAGE: '/home/someone/Editor.AppImage', APPDIR: '/tmp/.mount_EditorX' };
  expect(ownAppImage('/opt/Sotto/resources/app.asar', other)).toBeUndefined();
  expect(ownAppImage('/tmp/.mount_EditorXY/resources/app.asar', other)).toBeUndefined();
  expect(ownAppImage('/opt/Sotto/resources/app.asar', { APPIMAGE: '/a/Sotto.AppImage' })).toBeUndefined();
  expect(ownAppImage('/opt/Sotto/resources/app.asar', { APPIMAGE: '/a/Sotto.AppImage', APPDIR: '' })).toBeUndefined();
  expect(ownAppImage('/opt/Sotto/resources/app.asar', {})).toBeUndefined();
  const own = { APPIMAGE: '/home/someone/Sotto.AppImage', APPDIR: '/tmp/.mount_SottoX' };
  expect(ownAppImage('/tmp/.mount_SottoX/resources/app.asar', own)).toBe('/home/someone/Sotto.AppImage');
});
