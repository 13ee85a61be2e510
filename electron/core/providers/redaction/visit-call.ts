import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';

import { unchecked } from './text-visitor.ts';
import type { TextVisitor } from './text-visitor.ts';
import { visitPrompt } from './visit-prompt.ts';

type Tool = NonNullable<LanguageModelV4CallOptions['tools']>[number];
type Format = NonNullable<LanguageModelV4CallOptions['responseFormat']>;

/** Everything of a call that holds words: prompt, tools, schemas, stop sequences. Numbers pass; the rest is left out. */
export function visitCall(options: LanguageModelV4CallOptions, visitor: TextVisitor): LanguageModelV4CallOptions {
  const { prompt, tools, toolChoice, responseFormat, stopSequences, providerOptions } = options;
  const { maxOutputTokens, temperature, topP, topK, presencePenalty, frequencyPenalty, seed } = options;
  const { abortSignal, reasoning } = options;
  const numbers = { maxOutputTokens, temperature, topP, topK, presencePenalty, frequencyPenalty, seed };
  const visited: LanguageModelV4CallOptions = {
    prompt: visitPrompt(prompt, visitor),
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number')),
    ...(abortSignal !== undefined && { abortSignal }),
    ...(reasoning !== undefined && { reasoning }),
  };
  if (stopSequences !== undefined) visited.stopSequences = stopSequences.map((text) => visitor.text(text));
  if (tools !== undefined) visited.tools = tools.map((tool) => visitTool(tool, visitor));
  if (toolChoice !== undefined) {
    visited.toolChoice =
      toolChoice.type === 'tool' ? { type: 'tool', toolName: visitor.name(toolChoice.toolName) } : toolChoice;
  }
  if (responseFormat !== undefined) visited.responseFormat = visitFormat(responseFormat, visitor);
  // ours, with no words in them; what has some is stopped by the name rule
  if (providerOptions !== undefined) {
    visitor.name(JSON.stringify(providerOptions));
    visited.providerOptions = providerOptions;
  }
  return visited;
}

function visitTool(tool: Tool, visitor: TextVisitor): Tool {
  // such a tool runs at the provider, with its own way to the world
  if (tool.type !== 'function') return unchecked('provider-tool');
  const { name, description, inputSchema, inputExamples, strict } = tool;
  return {
    type: 'function',
    name: visitor.name(name),
    inputSchema: visitor.json(inputSchema),
    ...(description !== undefined && { description: visitor.text(description) }),
    ...(inputExamples !== undefined && { inputExamples: visitor.json(inputExamples) }),
    ...(strict !== undefined && { strict }),
  };
}

function visitFormat(format: Format, visitor: TextVisitor): Format {
  if (format.type === 'text') return { type: 'text' };
  const { schema, name, description } = format;
  return {
    type: 'json',
    ...(schema !== undefined && { schema: visitor.json(schema) }),
    ...(name !== undefined && { name: visitor.name(name) }),
    ...(description !== undefined && { description: visitor.text(description) }),
  };
}
