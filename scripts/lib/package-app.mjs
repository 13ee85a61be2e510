import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe } from '../electron-runtime.mjs';
import { ensureBuilt, printOfAll, PRODUCTION, TEST_PACKAGE } from './build.mjs';
import { inRoot, pinnedNode } from './paths.mjs';
import { capture, toolEnv } from './run.mjs';
import { fail, say } from './say.mjs';
import { fingerprint } from './sources.mjs';
import { appleSigning } from '../package/signing-apple.mjs';
import { linked } from '../release/contents.mjs';
import { defaultIdentity } from '../release/identity.mjs';

/** What a package is made from beside the bundles. */
const INGREDIENTS = ['package.json', 'electron-builder.yml', 'LICENSE', 'models', 'build', 'scripts/package'];

/** A company's product lies beside ours, not in its place. */
function placeOf({ command }) {
  return inRoot('dist', command === defaultIdentity().command ? 'package' : `package-${command}`);
}

/** The program of the unpacked Linux app. */
export const packagedProgram = (identity = defaultIdentity()) =>
  join(placeOf(identity), 'linux-unpacked', identity.command);

/**
 * Packages for this system; `targets` are electron-builder's own arguments, default an unpacked app. Around the
 * stand-in Electron it is a test build: only that can run core on another Node. `identity` is whose product it is.
 * `anew: false` keeps an unpacked app that was made from the same sources.
 */
export async function packageApp(runtime, targets = [], identity = defaultIdentity(), { anew = true } = {}) {
  const official = runtime.kind === 'official';
  const plan = { ...(official ? PRODUCTION : TEST_PACKAGE), env: identity.env };
  const place = placeOf(identity);
  const stamp = join(place, '.stamp');
  const print = [describe(runtime), JSON.stringify(identity), fingerprint(INGREDIENTS), printOfAll(plan)].join('\n');
  if (!anew && targets.length === 0 && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  await ensureBuilt(undefined, plan);
  rmSync(stamp, { force: true });
  // another version's files would stay beside this one's
  rmSync(join(place, 'linux-unpacked'), { recursive: true, force: true });
  say(`Packaging with ${describe(runtime)}${official ? '' : '. A test build: not for people'} …`);
  const special = official
    ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
    : [`-c.electronVersion=${runtime.version}`];
  // what is packed for another system has an Electron of its own
  const forHere = targets.length === 0 ? ['--dir', `-c.electronDist=${stage(runtime)}`] : targets;
  const { notarize, said } = appleSigning(process.env);
  if (process.platform === 'darwin' || targets.includes('--mac')) said.forEach(say);
  const tool = inRoot('node_modules', 'electron-builder', 'cli.js');
  // hard links would let the fuses be flipped in the runtime that development uses
  const env = toolEnv({ USE_HARD_LINKS: 'false' });
  const { code, output } = await capture(
    pinnedNode(),
    [
      tool,
      '--publish',
      'never',
      `-c.directories.output=${place}`,
      ...special,
      ...branding(identity, notarize),
      ...forHere,
    ],
    { env },
  );
  if (code !== 0) fail(`${output}\nPackaging failed: see above.`);
  if (targets.length === 0) writeFileSync(stamp, print);
  say(`Packaged under ${place}`);
}

function branding({ name, id, command, icon, protocol }, notarize) {
  // said twice, for one alone would be no list
  const schemes = [`-c.protocols.schemes=${protocol}`, `-c.protocols.schemes=${protocol}`];
  return [
    `-c.protocols.name=${name} link`,
    ...schemes,
    `-c.appId=${id}`,
    `-c.productName=${name}`,
    ...['linux', 'mac', 'win'].map((system) => `-c.${system}.icon=${icon}`),
    `-c.linux.executableName=${command}`,
    `-c.extraMetadata.productName=${name}`,
    `-c.mac.notarize=${notarize}`,
  ];
}

/** The runtime without its link to this project. */
function stage(runtime) {
  const dist = dirname(runtime.binary);
  const link = join(dist, 'resources', 'app');
  if (process.platform === 'darwin' || !existsSync(link)) return inRoot('node_modules', 'electron', 'dist');
  const staged = inRoot('dist', 'electron');
  rmSync(staged, { recursive: true, force: true });
  // what is packed is copied from here
  linked(dist, staged, (path) => path !== link);
  return staged;
}
