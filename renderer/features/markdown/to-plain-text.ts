import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly TreeNode[];
}

/** What stands on lines of its own, with an empty one around it. */
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'table', 'ul', 'ol', 'hr']);

/** An answer without its marks: as somebody would type it into a letter. Formulas stay as they were written. */
export function toPlainText(markdown: string): string {
  let tree: TreeNode | null = null;
  const keep = (found: TreeNode): void => void (tree = found);
  // no component of it is drawn: only what it was parsed to is wanted
  Markdown({ children: markdown, remarkPlugins: [remarkGfm], rehypePlugins: [() => keep] });
  return tree === null ? markdown : blocks(tree).join('\n\n');
}

/** The blocks in it, each without an end of line; words between two of them are one. */
function blocks({ children = [] }: TreeNode): string[] {
  const found: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') found.push(line.trim());
    line = '';
  };
  for (const child of children) {
    if (child.tagName === undefined || !BLOCKS.has(child.tagName)) line += words(child);
    else {
      end();
      const text = block(child);
      if (text !== '') found.push(text);
    }
  }
  end();
  return found;
}

function block(node: TreeNode): string {
  switch (node.tagName ?? '') {
    case 'pre':
      return words(node).replace(/\n$/, '');
    case 'blockquote':
      return indented(blocks(node).join('\n\n'), '> ', '> ');
    case 'table':
      return rows(node)
        .map((row) => cells(row).join('\t'))
        .join('\n');
    case 'ul':
    case 'ol':
      return list(node);
    case 'hr':
      return '';
    default:
      return words(node).trim();
  }
}

function list(node: TreeNode): string {
  const first = Number(node.properties?.['start'] ?? 1);
  const items = (node.children ?? []).filter(({ tagName }) => tagName === 'li');
  // blank lines between items only where the answer has them
  const loose = items.some(({ children }) => children?.some(({ tagName }) => tagName === 'p') === true);
  return items
    .map((item, index) => {
      const mark = node.tagName === 'ol' ? `${first + index}. ` : '- ';
      return indented(blocks(item).join(loose ? '\n\n' : '\n'), mark, ' '.repeat(mark.length));
    })
    .join(loose ? '\n\n' : '\n');
}

function indented(text: string, mark: string, margin: string): string {
  return text
    .split('\n')
    .map((line, index) => (line === '' && margin.trim() === '' ? '' : `${index === 0 ? mark : margin}${line}`))
    .join('\n');
}

const rows = (node: TreeNode): TreeNode[] =>
  node.tagName === 'tr' ? [node] : (node.children ?? []).flatMap((child) => rows(child));

const cells = ({ children = [] }: TreeNode): string[] =>
  children.filter(({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) => words(cell).trim());

function words(node: TreeNode): string {
  if (node.type === 'text') return node.value ?? '';
  const inside = (node.children ?? []).map((child) => words(child)).join('');
  switch (node.tagName ?? '') {
    case 'img':
      return said(node, 'alt');
    case 'input':
      return node.properties?.['checked'] === true ? '[x]' : '[ ]';
    case 'a': {
      const target = said(node, 'href');
      return target === '' || target.startsWith('#') || sameAddress(inside, target) ? inside : `${inside} (${target})`;
    }
    default:
      return inside;
  }
}

const sameAddress = (text: string, target: string): boolean =>
  target.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '') ===
  text.replace(/^https?:\/\//, '').replace(/\/$/, '');

function said({ properties }: TreeNode, name: string): string {
  const value = properties?.[name];
  return typeof value === 'string' ? value : '';
}
