/** A run of text and the class it is drawn with ('' for none). */
export type Token = readonly [className: string, text: string];

/** highlight.js writes into this instead of building HTML. Scopes nest; a run takes the innermost. */
export class TokenList {
  readonly tokens: Token[] = [];
  private readonly open: string[] = [];

  startScope(scope: string): void {
    this.open.push(scope);
  }

  endScope(): void {
    this.open.pop();
  }

  openNode(scope: string): void {
    this.startScope(scope);
  }

  closeNode(): void {
    this.endScope();
  }

  addText(text: string): void {
    if (text === '') return;
    const scope = this.open.at(-1);
    // `title.function` and the like are drawn as `title`.
    this.tokens.push([scope === undefined || scope.startsWith('language:') ? '' : `hl-${scope.split('.')[0]}`, text]);
  }

  __addSublanguage(emitter: TokenList): void {
    this.tokens.push(...emitter.tokens);
  }

  finalize(): void {
    this.open.length = 0;
  }

  toHTML(): string {
    return '';
  }
}
