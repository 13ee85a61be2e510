interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  children?: TreeNode[];
}

/** A step of parsing that draws the formulas of a tree in place. */
export type DrawMath = (tree: TreeNode, file: unknown) => void;

const MOST = 300;

/**
 * Draws formulas with `draw`, each once: while a list or a paragraph grows, the formulas in it come with every word again,
 * and one takes about a millisecond.
 */
export function rememberMath(draw: DrawMath): { readonly draw: DrawMath; readonly forget: () => void } {
  const known = new Map<string, TreeNode[]>();

  const drawn = (node: TreeNode, file: unknown): TreeNode[] => {
    const key = JSON.stringify(withoutPlaces(node));
    let result = known.get(key);
    if (result === undefined) {
      const root: TreeNode = { type: 'root', children: [node] };
      draw(root, file);
      result = root.children ?? [];
      if (known.size >= MOST) known.clear();
      known.set(key, result);
    }
    // steps after this one change what they get
    return structuredClone(result);
  };

  const walk = (node: TreeNode, file: unknown): void => {
    if (node.children === undefined) return;
    node.children = node.children.flatMap((child) => {
      if (isMath(child)) return drawn(child, file);
      walk(child, file);
      return [child];
    });
  };
  return { draw: walk, forget: () => known.clear() };
}

const CLASSES: readonly unknown[] = ['math-inline', 'math-display', 'language-math'];

/** As remark-math marks them; of a block of code in the language `math`, the whole block. */
function isMath({ tagName, properties, children }: TreeNode): boolean {
  if (tagName === 'pre') return children?.some((child) => isMath(child)) === true;
  const classes = properties?.['className'];
  return Array.isArray(classes) && classes.some((one) => CLASSES.includes(one));
}

const withoutPlaces = ({ tagName, value, properties, children }: TreeNode): unknown => [
  tagName,
  value,
  properties?.['className'],
  children?.map((child) => withoutPlaces(child)),
];
