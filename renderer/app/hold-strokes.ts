/**
 * Keeps what is typed from where it would go, while the place that it is meant for is being made. Returns how to end that,
 * which gives what was typed.
 */
export function holdStrokes(): () => string {
  const held: string[] = [];
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Backspace') held.pop();
    else if ([...event.key].length === 1) held.push(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', hold, true);
  return () => {
    removeEventListener('keydown', hold, true);
    return held.splice(0).join('');
  };
}
