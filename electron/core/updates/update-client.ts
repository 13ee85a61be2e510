import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import { createFileClient } from '../models/download/file-client.ts';
import type { FileClient, FileClientOptions } from '../models/download/file-client.ts';
import type { Timeouts } from '../providers/transport/endpoint.ts';

/** A feed is a few kilobytes. Bytes. */
const LARGEST_FEED = 256 * 1024;

export interface UpdateClientOptions {
  readonly recorder: EgressRecorder;
  readonly policy: PolicySettings;
  /** The update server's address. */
  readonly server: string;
  readonly purpose: 'update-check' | 'update-download';
  /** The person's own; see FileClientOptions. */
  readonly proxy?: FileClientOptions['proxy'];
  readonly timeouts?: Partial<Timeouts>;
}

/** The one transport, to the one host that releases come from: it sends us nowhere else. */
export function updateClient(options: UpdateClientOptions): FileClient {
  const { recorder, policy, server, purpose, proxy, timeouts } = options;
  const { host } = new URL(server);
  return createFileClient({
    recorder,
    policy,
    ...(proxy === undefined ? {} : { proxy }),
    ...(timeouts === undefined ? {} : { timeouts }),
    source: {
      providerId: 'updates',
      purpose,
      rules: { mayStart: (url) => url.host === host, mayFollow: () => false },
      zone: () => 'private',
    },
  });
}

/** A small file beside the feed. @throws SottoError UPDATE_SERVER_WRONG and what the transport throws */
export async function readSmall(client: FileClient, url: string, signal: AbortSignal): Promise<Buffer> {
  const { response } = await client.get(url, {}, signal);
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel().catch(() => undefined);
    throw new SottoError('UPDATE_SERVER_WRONG', { status: response.status });
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    // leaving the loop ends the connection
    if (bytes > LARGEST_FEED) throw new SottoError('UPDATE_INVALID');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
