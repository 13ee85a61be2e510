import { useEffect, useState } from 'react';
import type { Options } from 'react-markdown';

type Plugins = Pick<Options, 'remarkPlugins' | 'rehypePlugins'>;

let loaded: Plugins | null = null;

export async function loadMath(): Promise<Plugins> {
  loaded ??= (await import('./math-plugins.ts')).mathPlugins;
  return loaded;
}

/** The formula plugins, once something needs them: they are larger than the rest of the page. */
export function useMath(needed: boolean): Plugins | null {
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
