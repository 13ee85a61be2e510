import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ComponentProps } from 'react';

import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core, shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { AddModelDialog } from './add-model-dialog.tsx';
import type { FoundModel } from './found-model.ts';

interface AddModelButtonProps {
  readonly label: string;
  readonly look?: ComponentProps<typeof Button>['look'];
}

/** Picks a file, reads what it says about itself, and asks how to keep it. */
export function AddModelButton({ label, look = 'plain' }: AddModelButtonProps) {
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<FoundModel | null>(null);

  const pick = async (): Promise<void> => {
    const path = await shell.pickModelFile();
    if (path === null) return;
    setBusy(true);
    try {
      setFound({ path, facts: await core.call('models.inspect', { path }), error: null });
    } catch (error) {
      setFound({ path, facts: null, error: asSottoError(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button look={look} busy={busy} icon={<Plus size={15} aria-hidden="true" />} onClick={() => void pick()}>
        {label}
      </Button>
      {found !== null && <AddModelDialog found={found} onClose={() => setFound(null)} onAgain={() => void pick()} />}
    </>
  );
}
