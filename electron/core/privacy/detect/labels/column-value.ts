import { isBic } from './read-bic.ts';
import { readCode } from './read-code.ts';
import { readDate } from './read-date.ts';
import type { LabelGroup } from './label-group.ts';
import { readPerson } from './read-person.ts';
import { readPhone } from './read-phone.ts';
import type { Cell } from './table-lines.ts';

const EMPTY =
  /^(?:null|none|nil|n\/a|na|-+|\?+|true|false|yes|no|string|text|varchar.*|int(?:eger)?|number|bigint|date|boolean|unknown|default|required|optional|tbd|\*+|x+|0+)$/i;

/** Whether a cell under a label holds a value of the label's kind. The label speaks for it, so the shape may be loose. */
export function cellFits(text: string, cell: Cell, group: LabelGroup): boolean {
  const length = cell.end - cell.start;
  if (length < 2 || length > 160) return false;
  const value = text.slice(cell.start, cell.end);
  if (EMPTY.test(value)) return false;
  const { shape } = group;
  switch (shape.kind) {
    case 'code': {
      const digits = value.replace(/[^0-9]/g, '').length;
      if (readCode(text, cell.start, shape) === cell.end) return true;
      return digits >= Math.min(4, Math.max(1, shape.digits)) && length <= shape.max * 2 && !/[a-z]{3,} /.test(value);
    }
    case 'bic':
      return isBic(value);
    case 'phone':
      return (
        readPhone(text, cell.start) > 0 ||
        (/^[+(\d][\d\s().\-/x+]{5,30}$/.test(value) && value.replace(/\D/g, '').length >= 6)
      );
    case 'date':
      return readDate(text, cell.start) > 0 || /^\d{4,10}$/.test(value);
    case 'person':
      return (
        /\p{L}{2}/u.test(value) &&
        !/[\d_@{}()=<>]/.test(value) &&
        readPerson(text, cell.start, true) !== undefined &&
        value.split(/\s+/).length <= 6
      );
    case 'words':
      return /\p{L}{2}/u.test(value) && !/[_@{}=<>]/.test(value) && value.split(/\s+/).length <= 8;
    case 'address':
      return /\d/.test(value) && /\p{L}{2}/u.test(value);
    case 'username':
      return /^@?[\w.#-]{2,40}$/.test(value) && /[A-Za-z]/.test(value);
    case 'coordinate':
      return /^-?\d{1,3}\.\d+/.test(value);
    case 'email':
      return value.includes('@');
  }
}
