/** One text of a request, as it was sent. */
export interface SentText {
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
}

/**
 * The texts of a request's body, in order, whatever wire format it has (Responses, Chat Completions, Messages,
 * Gemini). Null when it is none of these: then the bytes alone can be shown.
 */
export function sentTexts(body: string): SentText[] | null {
  const root = parse(body);
  if (!isRecord(root)) return null;
  const turns = [root['messages'], root['input'], root['contents']].find(Array.isArray) as unknown[] | undefined;
  if (turns === undefined) return null;
  const first = [root['system'], root['instructions'], root['systemInstruction']]
    .map(textOf)
    .filter((text) => text !== '')
    .map((text): SentText => ({ role: 'system', text }));
  return [...first, ...turns.filter(isRecord).map(turnOf)];
}

function turnOf(turn: Record<string, unknown>): SentText {
  const { role } = turn;
  const known = role === 'assistant' || role === 'model' ? 'assistant' : role === 'user' ? 'user' : 'system';
  return { role: known, text: textOf(turn) };
}

/** Texts lie under `text`, or under `content` or `parts`, which hold more of the same or are texts themselves. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isRecord(value)) return '';
  return textOf(value['text'] ?? value['content'] ?? value['parts']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
