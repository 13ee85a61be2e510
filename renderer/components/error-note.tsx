import type { ReactNode } from 'react';

import type { ErrorShape } from '../../shared/errors.ts';
import { errorWords } from '../../shared/messages/index.ts';
import { Callout } from './callout.tsx';

export function ErrorNote({ error, action }: { readonly error: ErrorShape; readonly action?: ReactNode }) {
  const { what, todo } = errorWords(error);
  return (
    <Callout tone="danger" title={what} action={action} live>
      {todo}
    </Callout>
  );
}
