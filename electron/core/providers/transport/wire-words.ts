/**
 * Words of the wire formats themselves: keys and fixed values of the four request bodies. A part of a body that is
 * exactly one of them is the format's, not a person's: someone whose user name is `user` can still talk to a model.
 */
export const WIRE_WORDS: ReadonlySet<string> = new Set(
  `ANY AUTO NONE VALIDATED additionalProperties alt args arguments array assistant auto boolean budget_tokens cache_control call_id candidateCount chat completions
  content contents description detail disabled display eager_input_streaming effort enabled encrypted_content enum ephemeral
  file file_data filename frequencyPenalty frequency_penalty function functionCall functionCallingConfig
  functionDeclarations functionResponse function_call function_call_output generationConfig high id include
  includeThoughts include_usage input input_examples input_schema input_text instructions integer is_error items json_object
  json_schema low maxItems maxLength maxOutputTokens max_completion_tokens max_output_tokens max_tokens maximum medium
  message messages metadata minItems minLength minimal minimum mode model models name none number object output
  output_text parallel_tool_calls parameters parametersJsonSchema parts presencePenalty presence_penalty properties
  prompt_cache_key reasoning reasoning.encrypted_content reasoning_content reasoning_effort required response responses
  responseFormat responseJsonSchema responseMimeType responseSchema response_format role safetySettings
  schema seed service_tier sse status stop stopSequences stop_sequences store stream streamGenerateContent stream_options
  strict string summary summary_text system systemInstruction system_instruction temperature text text_delta thinking
  thinkingBudget thinkingConfig thinkingLevel thoughtSignature tool toolConfig tool_call_id tool_calls tool_choice
  tool_result tool_use tool_use_id tools topK topP top_k top_p truncation type user verbosity`.split(/\s+/),
);
