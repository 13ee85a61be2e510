import { useEffect, useState } from 'react';

import type { EgressRecord } from '../../../shared/domain/egress.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';

interface RecordState {
  readonly record: EgressRecord | null;
  readonly error: SottoError | null;
}

/** One request of the ledger with its exact text. Null asks for none. */
export function useRecord(id: string | null): RecordState {
  const [state, setState] = useState<RecordState>({ record: null, error: null });
  useEffect(() => {
    let live = true;
    setState({ record: null, error: null });
    if (id !== null) {
      core.call('egress.get', { id }).then(
        (record) => live && setState({ record, error: null }),
        (error: unknown) => live && setState({ record: null, error: asSottoError(error) }),
      );
    }
    return () => {
      live = false;
    };
  }, [id]);
  return state;
}
