/** A picture's bytes as a `data:` address: the only kind, beside our own files, that the page may show. */
export function readAsUrl(data: Uint8Array, mediaType: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('Not readable')));
    reader.readAsDataURL(new Blob([Uint8Array.from(data)], { type: mediaType }));
  });
}
