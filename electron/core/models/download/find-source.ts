import type { DownloadSource } from '../../../../shared/contract/downloads.ts';
import type { ModelCatalog } from '../../../../shared/domain/model-catalog.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { PolicySettings } from '../../../../shared/policy/managed-policy.ts';
import { HUB, hostRules } from './host-rules.ts';

/** A file to fetch, and what is known of it beforehand. */
export interface FoundSource {
  readonly url: string;
  readonly name: string;
  readonly catalogId: string | null;
  /** Lower-case hex. */
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
}

/** @throws SottoError NOT_FOUND, DOWNLOAD_SOURCE_INVALID, DOWNLOAD_HOST_REFUSED or POLICY_FORBIDS */
export function findSource(source: DownloadSource, catalog: ModelCatalog, policy: PolicySettings): FoundSource {
  const found = describe(source, catalog);
  const url = new URL(mirrored(found.url, policy['models.mirror']));
  if (!hostRules(policy).mayStart(url)) throw new SottoError('DOWNLOAD_HOST_REFUSED');
  // an entry of the catalog is no file of a person's own
  if (found.catalogId === null && policy['models.userMayAdd'] === false) {
    throw new SottoError('POLICY_FORBIDS', { key: 'models.userMayAdd' });
  }
  const allowed = policy['models.sha256'];
  if (allowed !== undefined && (found.sha256 === null ? allowed.length === 0 : !allowed.includes(found.sha256))) {
    throw new SottoError('POLICY_FORBIDS', { key: 'models.sha256' });
  }
  return { ...found, url: url.href };
}

function describe(source: DownloadSource, catalog: ModelCatalog): FoundSource {
  if (source.kind === 'catalog') {
    const entry = catalog.models.find((it) => it.id === source.id);
    if (entry === undefined) throw new SottoError('NOT_FOUND');
    const { name, url, sizeBytes } = entry;
    return { url, name, catalogId: entry.id, sha256: entry.sha256?.value ?? null, sizeBytes };
  }
  const address =
    source.kind === 'url' ? source.url : `https://${HUB}/${source.repo}/resolve/main/${encodeURI(source.file)}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const file = url === undefined ? '' : (url.pathname.split('/').at(-1) ?? '');
  if (url === undefined || url.protocol !== 'https:' || !/\.gguf$/i.test(file) || url.username + url.password !== '') {
    throw new SottoError('DOWNLOAD_SOURCE_INVALID');
  }
  // the address of the page about a file is what people copy
  if (url.host === HUB) url.pathname = url.pathname.replace(/^(\/[^/]+\/[^/]+)\/blob\//, '$1/resolve/');
  url.hash = '';
  const known = catalog.models.find((it) => it.url === url.href);
  if (known !== undefined) return describe({ kind: 'catalog', id: known.id }, catalog);
  const name = file.replace(/\.gguf$/i, '').slice(0, 200);
  return { url: url.href, name, catalogId: null, sha256: null, sizeBytes: null };
}

function mirrored(url: string, mirror: string | undefined): string {
  const hub = `https://${HUB}/`;
  if (mirror === undefined || !url.startsWith(hub)) return url;
  return `${mirror.replace(/\/*$/, '/')}${url.slice(hub.length)}`;
}
