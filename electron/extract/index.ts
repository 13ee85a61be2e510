import '../processes/no-interface-query.ts';
import { portOfThisProcess } from '../processes/child-port.ts';
import { toErrorShape } from '../../shared/errors.ts';
import { extractText } from './extract-text.ts';
import { forbidNetwork } from './forbid-network.ts';
import { extractRequest } from './protocol.ts';
import type { ExtractResponse } from './protocol.ts';

forbidNetwork();

/** Reads one file for core and waits to be ended: what one file did to this process, no other file meets. */
const port = portOfThisProcess();
const send = (response: ExtractResponse): void => port.send(response);

port.onClose(() => process.exit(0));
port.onFrame((raw) => {
  const request = extractRequest.safeParse(raw);
  if (!request.success) return port.close();
  extractText(request.data).then(
    (extracted) => send({ t: 'done', extracted }),
    (error: unknown) => send({ t: 'error', error: toErrorShape(error) }),
  );
});
send({ t: 'ready' });
