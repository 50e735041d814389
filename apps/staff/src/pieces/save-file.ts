/** Hands bytes to the browser's own download, under a name. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the bytes by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
