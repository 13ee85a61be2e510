import { useEffect, useState } from 'react';
import type { Options } from 'react-markdown';

export type MathPlugins = Pick<Options, 'remarkPlugins' | 'rehypePlugins'>;

let loaded: MathPlugins | null = null;

export async function loadMath(): Promise<MathPlugins> {
  loaded ??= (await import('./math-plugins.ts')).mathPlugins;
  return loaded;
}

/** The formula plugins, once something needs them: they are larger than the rest of the page. */
export function useMath(needed: boolean): MathPlugins | null {
  const [plugins, setPlugins] = useState(loaded);
  useEffect(() => {
    if (!needed || plugins !== null) return;
    let live = true;
    void loadMath().then((fresh) => live && setPlugins(fresh));
    return () => {
      live = false;
    };
  }, [needed, plugins]);
  return needed ? plugins : null;
}
