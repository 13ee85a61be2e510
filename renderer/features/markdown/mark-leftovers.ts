import { t } from '../../../shared/messages/index.ts';

/** As the redaction writes them: one upper-case word and a number, and the form of a name or number where it has several. */
const PLACEHOLDER = /(\[[A-Z]+_\d+(?:_[A-Z]+\d*)?\])/;

interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: TreeNode[];
}

export function mayHoldLeftovers(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Wraps placeholders that no value came back for, so that nobody takes one for a word. Code stays as it was written. */
export function markLeftovers(): (tree: TreeNode) => void {
  return (tree) => visit(tree);
}

function visit(node: TreeNode): void {
  if (node.children === undefined || node.tagName === 'code') return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') {
      visit(child);
      return [child];
    }
    return split(child.value ?? '');
  });
}

function split(text: string): TreeNode[] {
  return text.split(PLACEHOLDER).flatMap((part, index): TreeNode[] => {
    if (part === '') return [];
    const plain: TreeNode = { type: 'text', value: part };
    if (index % 2 === 0) return [plain];
    const properties = { className: ['leftover'], title: t('leaving.saw.leftover') };
    return [{ type: 'element', tagName: 'span', properties, children: [plain] }];
  });
}
