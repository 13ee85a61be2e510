import type { LanguageModelV4Message, LanguageModelV4Prompt, LanguageModelV4ToolResultPart } from '@ai-sdk/provider';

import { unchecked } from './text-visitor.ts';
import type { TextVisitor } from './text-visitor.ts';

type Part = Exclude<LanguageModelV4Message['content'], string>[number];
type ToolOutput = LanguageModelV4ToolResultPart['output'];

/**
 * Every text of every message. Parts are made anew from what is known about them: an option, a file or a kind of part
 * that nobody here knows can't ride along.
 * @throws SottoError EGRESS_UNCHECKED for a part that has no redactor
 */
export function visitPrompt(prompt: LanguageModelV4Prompt, visitor: TextVisitor): LanguageModelV4Prompt {
  return prompt.map((message) => {
    if (message.role === 'system') return { role: 'system', content: visitor.text(message.content) };
    const content = message.content.map((part) => visitPart(part, visitor));
    return { role: message.role, content } as LanguageModelV4Message;
  });
}

function visitPart(part: Part, visitor: TextVisitor): Part {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: visitor.text(part.text) };
    case 'reasoning':
      return { type: 'reasoning', text: visitor.text(part.text) };
    case 'file': {
      // text files go as text; what is inside of any other can't be looked at
      if (part.data.type !== 'text') return unchecked('file');
      const name = part.filename === undefined ? '' : `${visitor.text(part.filename)}\n\n`;
      return { type: 'text', text: name + visitor.text(part.data.text) };
    }
    case 'tool-call': {
      const { toolCallId, toolName, input } = part;
      return { type: 'tool-call', toolCallId, toolName: visitor.name(toolName), input: visitor.json(input) };
    }
    case 'tool-result': {
      const { toolCallId, toolName, output } = part;
      const result = visitOutput(output, visitor);
      return { type: 'tool-result', toolCallId, toolName: visitor.name(toolName), output: result };
    }
    case 'custom':
    case 'reasoning-file':
    case 'tool-approval-response':
      return unchecked(part.type);
    default:
      return unchecked('unknown');
  }
}

function visitOutput(output: ToolOutput, visitor: TextVisitor): ToolOutput {
  switch (output.type) {
    case 'text':
    case 'error-text':
      return { type: output.type, value: visitor.text(output.value) };
    case 'json':
    case 'error-json':
      return { type: output.type, value: visitor.json(output.value) };
    case 'execution-denied':
      return output.reason === undefined
        ? { type: 'execution-denied' }
        : { type: 'execution-denied', reason: visitor.text(output.reason) };
    case 'content':
      return {
        type: 'content',
        value: output.value.map((part) =>
          part.type === 'text' ? { type: 'text', text: visitor.text(part.text) } : unchecked('tool-file'),
        ),
      };
    default:
      return unchecked('tool-result');
  }
}
