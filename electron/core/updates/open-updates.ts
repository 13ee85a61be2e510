import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { UpdateMode } from '../../../shared/contract/updates.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { PRODUCT } from '../../../shared/product.ts';
import type { Changes } from '../app/changes.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import type { CompanyBuild } from '../policy/load-policy.ts';
import type { Store } from '../store/store.ts';
import type { Installation } from './choose-file.ts';
import { installedKind } from './installed-kind.ts';
import { updateClient } from './update-client.ts';
import { ownAppImage } from './own-app-image.ts';
import { updateMemory } from './update-memory.ts';
import { updateMode, updateSource } from './update-source.ts';
import { createUpdates } from './updates.ts';
import type { Updates } from './updates.ts';

interface OpenUpdatesOptions {
  readonly profile: string;
  readonly resources: string;
  readonly store: Store;
  readonly audit: AuditSink;
  readonly recorder: EgressRecorder;
  readonly build: CompanyBuild | null;
  readonly own: () => Promise<UpdateMode>;
  readonly policy: () => PolicySettings;
  /** The person's own, for what is fetched. */
  readonly proxy: () => Promise<string | null>;
  readonly openInstaller: (path: string) => void;
  readonly changes: Changes;
}

/** Updates of the session that has just been opened. */
export function openUpdates(options: OpenUpdatesOptions): Updates {
  const { build, policy, recorder, resources, changes } = options;
  const appImage = ownAppImage(resources, process.env);
  const source = (): ReturnType<typeof updateSource> => updateSource(build, policy());
  return createUpdates({
    memory: updateMemory(options.store),
    audit: options.audit,
    source,
    mode: async () => updateMode(await options.own(), policy(), source()),
    installation: () => installation(resources, appImage),
    product: PRODUCT.id,
    folder: join(options.profile, 'updates'),
    appImage,
    client: ({ server }, purpose) =>
      updateClient({ recorder, policy: policy(), server, purpose, proxy: options.proxy }),
    openInstaller: options.openInstaller,
    announce: () => changes.publish({ type: 'updates' }),
  });
}

async function installation(resources: string, appImage: string | undefined): Promise<Installation> {
  const { version } = JSON.parse(await readFile(join(resources, 'package.json'), 'utf8')) as { version: string };
  const kind = await installedKind(resources, appImage);
  return { release: version, system: process.platform, arch: process.arch, kind };
}
