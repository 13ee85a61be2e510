import { json, startServer } from '../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../fixtures/providers/wire-formats.ts';

/** Tells its models, and repeats what it was told in pieces of three characters. */
export function echoServer(): Promise<RecordedServer> {
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('No such format');
  return startServer((response, received) => {
    if (received.method === 'GET') return json(200, format.modelList)(response, received);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = format.lastUserText(received.body.toString('utf8'));
    for (const event of format.answer(cut(`You said: ${said}`, [3]))) response.write(event);
    response.end();
  });
}
