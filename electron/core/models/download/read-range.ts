/** What an answer says of the bytes in it. */
export interface AnswerRange {
  /** Where they begin in the file. */
  readonly from: number;
  /** How many there are. */
  readonly length: number;
  /** Size of the whole file. */
  readonly total: number;
}

/** Reads Content-Length and Content-Range (RFC 9110, section 14.4); undefined when they don't tell, or not the same. */
export function readRange(status: number, headers: Headers): AnswerRange | undefined {
  const length = whole(headers.get('content-length'));
  if (status === 200) return length === undefined ? undefined : { from: 0, length, total: length };
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(headers.get('content-range') ?? '');
  if (status !== 206 || match === null) return undefined;
  const [from = 0, last = 0, total = 0] = match.slice(1).map(Number);
  const given = last - from + 1;
  if (given <= 0 || last >= total || (length !== undefined && length !== given)) return undefined;
  return { from, length: given, total };
}

function whole(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
