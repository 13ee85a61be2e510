/** Attributes whose value a person reads or hears. */
const READ_ALOUD = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
]);

const hasWords = (text) => /\p{L}{2}/u.test(text);

/** Words in the page come from the message catalog, so that they can be translated. */
export const literalText = {
  meta: { type: 'problem' },
  create(context) {
    const report = (node, text) =>
      context.report({ node, message: `“${text.trim().slice(0, 40)}” belongs in shared/messages.` });
    const check = (node) => {
      if (node?.type === 'Literal' && typeof node.value === 'string' && hasWords(node.value)) report(node, node.value);
      if (node?.type === 'TemplateLiteral')
        node.quasis.forEach(({ value }) => hasWords(value.raw) && report(node, value.raw));
      if (node?.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(check);
      if (node?.type === 'LogicalExpression') check(node.right);
    };
    return {
      JSXText(node) {
        if (hasWords(node.value)) report(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment') check(node.expression);
      },
      JSXAttribute(node) {
        if (!READ_ALOUD.has(node.name.name)) return;
        check(node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value);
      },
    };
  },
};
