import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { tool } from './archive.mjs';
import { linked, usualModes } from './contents.mjs';

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };

/** What Electron needs of Debian and Ubuntu, and the keychain that Sotto asks for. */
const DEPENDS = [
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libxss1',
  'libgbm1',
  'libasound2t64 | libasound2',
  'libsecret-1-0',
  'xdg-utils',
];

/**
 * The folder that a Debian package of the unpacked app is made from, at `root`. The window is /opt/<name>/<program>, the
 * command line /usr/bin/sotto. `identity` is what a rebranded build changes.
 */
export function debianFolder({ unpacked, root, version, arch, identity }) {
  const home = `/opt/${identity.folder}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'opt'), { recursive: true });
  linked(unpacked, join(root, home));
  // what the app tells updates apart by
  write(root, join(home, 'resources', 'package-type'), 'deb');
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  symlinkSync(`${home}/resources/cli/sotto`, join(root, 'usr/bin', identity.command));
  write(root, `usr/share/applications/${identity.id}.desktop`, desktopFile(home, identity));
  write(root, `usr/share/doc/${identity.command}/copyright`, COPYRIGHT);
  mkdirSync(join(root, 'usr/share/icons/hicolor/512x512/apps'), { recursive: true });
  cpSync(identity.icon, join(root, `usr/share/icons/hicolor/512x512/apps/${identity.id}.png`));
  write(root, 'DEBIAN/control', control({ version, arch, identity, kilobytes: sizeOf(join(root, 'opt')) }));
  write(root, 'DEBIAN/postinst', SCRIPT_HEAD + REFRESH, 0o755);
  write(root, 'DEBIAN/prerm', SCRIPT_HEAD + askAboutVaults(identity), 0o755);
  write(root, 'DEBIAN/postrm', SCRIPT_HEAD + REFRESH + farewell(identity), 0o755);
  usualModes(root);
  // Chromium's own sandbox, where the system has no user namespaces for it
  const sandbox = join(root, home, 'chrome-sandbox');
  rmSync(sandbox);
  copyFileSync(join(unpacked, 'chrome-sandbox'), sandbox);
  chmodSync(sandbox, 0o4755);
}

/** Packs that folder by dpkg-deb alone. The same content gives the same bytes. `seconds`: the date of what is in it. */
export function debianPackage(root, target, { seconds, quick }) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(seconds) };
  tool('dpkg-deb', ['--root-owner-group', ...(quick ? ['-Zgzip', '-z1'] : ['-Zxz']), '--build', root, target], { env });
}

function write(root, path, text, mode = 0o644) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), mode);
}

function control({ version, arch, identity, kilobytes }) {
  return [
    `Package: ${identity.command}`,
    `Version: ${version}`,
    `Architecture: ${ARCHITECTURES[arch]}`,
    `Maintainer: ${identity.maintainer}`,
    `Installed-Size: ${kilobytes}`,
    `Depends: ${DEPENDS.join(', ')}`,
    'Recommends: gnome-keyring | kwalletmanager',
    'Section: net',
    'Priority: optional',
    `Description: ${identity.name}: talk to language models privately`,
    ' Conversations are encrypted on this computer. What is sensitive is answered by a',
    ' model on the device; other turns may go to a cloud model after redaction.',
    '',
  ].join('\n');
}

function desktopFile(home, { name, command, id, protocol }) {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    'Comment=Talk to language models privately',
    `Exec=${home}/${command} %U`,
    `Icon=${id}`,
    'Terminal=false',
    'Categories=Office;Chat;',
    `MimeType=x-scheme-handler/${protocol};`,
    `StartupWMClass=${name}`,
    '',
  ].join('\n');
}

/** Kilobytes on the disk. */
function sizeOf(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += lstatSync(join(entry.parentPath, entry.name)).size;
  }
  return Math.ceil(bytes / 1024);
}

const SCRIPT_HEAD = '#!/bin/sh\nset -e\n';

const REFRESH = `if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -t /usr/share/icons/hicolor || true; fi
`;

/**
 * Before the program goes: whether the vaults of this computer go with it. Kept unless somebody at a terminal types the
 * word, or whoever removes it unattended has set SOTTO_DESTROY_VAULTS=yes. Each is destroyed as the person whose it is.
 */
const askAboutVaults = ({ command, folder }) => `[ "$1" = remove ] || exit 0
vaults=$(getent passwd | while IFS=: read -r user _ _ _ _ home _; do
  if [ -f "$home/.config/${folder}/vault.json" ]; then echo "$user"; fi
done | sort -u)
[ -n "$vaults" ] || exit 0
answer=\${SOTTO_DESTROY_VAULTS:-}
if [ -z "$answer" ] && [ -t 0 ] && [ -t 1 ] && [ "\${DEBIAN_FRONTEND:-}" != noninteractive ]; then
  echo "There are vaults of: "$vaults
  printf 'Type "destroy" to destroy their conversations for good; anything else keeps them: '
  read -r typed || typed=
  if [ "$typed" = destroy ]; then answer=yes; fi
fi
if [ "$answer" != yes ]; then
  echo "Vaults are kept, encrypted, in each person's ~/.config/${folder}."
  exit 0
fi
for user in $vaults; do
  home=$(getent passwd "$user" | cut -d: -f6)
  if env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin su -s /bin/sh "$user" -c "/usr/bin/${command} --profile '$home/.config/${folder}' destroy --yes" >/dev/null; then
    echo "Destroyed the vault of $user."
  else
    echo "The vault of $user could not be destroyed and is left." >&2
  fi
done
`;

const farewell = ({ folder }) => `if [ "$1" = purge ]; then
  echo "What is left of vaults lies in each person's ~/.config/${folder}."
fi
`;

const COPYRIGHT = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: the authors of Sotto
License: Apache-2.0

License: Apache-2.0
 On Debian systems the text of the licence is in /usr/share/common-licenses/Apache-2.0.
 The parts by others are listed in THIRD-PARTY-NOTICES.txt beside the program.
`;
