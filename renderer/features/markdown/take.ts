interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  children?: TreeNode[];
}

/** Of what a part was parsed to: the items of its list, the head of its table, or the rows below that. */
export type Taken = 'items' | 'head' | 'rows';

type Step = () => (tree: TreeNode) => void;

/** Steps of parsing that leave only these, to stand in a list or a table that holds several parts. */
export const take: Readonly<Record<Taken, Step>> = {
  items: () => (tree) => unwrap(tree, ['ul', 'ol']),
  head: () => (tree) => {
    unwrap(tree, ['table']);
    tree.children = tree.children?.filter(({ tagName }) => tagName === 'thead') ?? [];
    unwrap(tree, ['thead']);
  },
  rows: () => (tree) => {
    unwrap(tree, ['table']);
    tree.children = tree.children?.filter(({ tagName }) => tagName === 'tbody') ?? [];
    unwrap(tree, ['tbody']);
  },
};

/** White space between rows and items is nothing, and React has a word to say about it in a table. */
function unwrap(tree: TreeNode, tags: readonly string[]): void {
  tree.children = (tree.children ?? [])
    .flatMap((child) => (tags.includes(child.tagName ?? '') ? (child.children ?? []) : [child]))
    .filter(({ type }) => type !== 'text');
}
