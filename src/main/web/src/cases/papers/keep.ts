/** Hands a paper to the browser, to be kept as a file of that name; it is in memory no longer than that takes. */
export function keep(paper: unknown, name: string): void {
  const url = URL.createObjectURL(paper as Blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
