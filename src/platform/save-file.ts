/** Hands a text to the reader as a file, by the browser's own way of saving. */
export function saveFile(document: Document, name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
